/// The main job without a browser: `report INPUT OUTPUT` takes four files in and writes every safe report.
///
/// `rehearse` plays a whole survey through HTTP; see `rehearsal`.
///
/// Start with [CommandLine]. The only package that may write to standard output.
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "shared",
            "files",
            "ui",
            "organisation",
            "organisation :: register",
            "survey",
            "survey :: plan",
            "collection :: invitation",
            "intake",
            "disclosure",
            "report",
            "report :: export",
            "report :: slides"
        })
@NullMarked
package dk.samspil.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
