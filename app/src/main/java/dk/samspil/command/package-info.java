/// The main job without a browser: `report INPUT OUTPUT` takes four files in and writes every safe report.
///
/// Start with [CommandLine]. The only package that may write to standard output.
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {"shared", "files", "ui", "organisation", "survey", "intake", "disclosure", "report"})
@NullMarked
package dk.samspil.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
