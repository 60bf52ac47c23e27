/// The only door through which a figure leaves: policy, planner, auditor, and the frozen figures of a release.
///
/// Start with [ReleasedTable]: every page, report and file reads released figures and nothing else. Schema
/// `disclosure`.
@ApplicationModule(
        displayName = "Disclosure",
        allowedDependencies = {"shared", "files", "audit", "survey", "organisation", "statistics"})
@NullMarked
package dk.samspil.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
