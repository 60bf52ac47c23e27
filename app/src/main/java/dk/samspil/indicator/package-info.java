/// Figures that the organisation has already and that stand beside the results of a survey: sickness absence,
/// incidents, turnover and series of its own, by unit and period.
///
/// Start with [Indicators]. Values come as a CSV file, are looked through first and written afterwards, all or none.
/// They are shown as they were handed in: nothing is added up, compared or coloured, and no claim about a result is
/// made from them. Schema `indicator`.
@ApplicationModule(
        displayName = "Context indicators",
        allowedDependencies = {
            "shared",
            "ui",
            "files",
            "organisation",
            "organisation :: register",
            "survey :: plan",
            "access",
            "audit",
            "front"
        })
@NullMarked
package dk.samspil.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
