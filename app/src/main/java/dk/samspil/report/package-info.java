/// Results as people read them: the report of a unit, the overview from above, the technical annex and the safety
/// statement, as pages and as PDF.
///
/// Start with [Reports]. Everything is written from released figures; [UnitReport] is the one view model behind the
/// page and the PDF. What may be said about a difference is decided in `Certainty`, how it is said in `Conclusions`.
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {
            "shared",
            "ui",
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
            "front"
        })
@NullMarked
package dk.samspil.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
