/// The only door through which a figure leaves: policy, planner, auditor, and the frozen figures of a release; and
/// which units share a report, on a page for HR.
///
/// Start with [ReleasedTable]: every page, report and file reads released figures and nothing else. The rules of a
/// round are in [Policies], shared reports in [Pooling]. Says [FiguresReleased]. Schema
/// `disclosure`.
@ApplicationModule(
        displayName = "Disclosure",
        allowedDependencies = {
            "shared",
            "ui",
            "files",
            "audit",
            "access",
            "front",
            "survey",
            "survey :: plan",
            "survey :: goal",
            "organisation",
            "organisation :: context",
            "statistics",
            "collection :: promise",
            "collection :: custody"
        })
@NullMarked
package dk.samspil.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
