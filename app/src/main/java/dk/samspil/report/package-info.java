/// Results as people read them: the report of a unit, the overview from above, the technical annex and the safety
/// statement, as pages and as PDF.
///
/// Start with [Reports]. Everything is written from released figures; [UnitReport] is the one view model behind the
/// page and the PDF. What may be said about a difference or a change is decided in [Claims], once for a release;
/// what a report makes of it in `Conclusions`, and in which words in `Headline`, `ChangeWriter` and `CardWriter`.
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "shared",
            "ui",
            "files",
            "survey",
            "survey :: plan",
            "organisation",
            "organisation :: register",
            "jobs",
            "mail",
            "disclosure",
            "collection :: custody",
            "access",
            "audit",
            "front",
            "indicator"
        })
@NullMarked
package dk.samspil.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
