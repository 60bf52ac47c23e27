/// An invented municipality, Vidby Kommune, so that the product can be looked at, shown and tried without
/// anybody's answers. Exists in profile `demo` only, and nobody depends on it.
///
/// Start with [InventedMunicipality], which makes the four input files of two years; [DemoLoader] reads
/// them into the database on start-up in the same way as a real municipality's, and puts the second
/// year's staff into the register ([DemoStaff]). What is invented stands in three small files beside the
/// questionnaire in `resources/demo`: `units.csv` (who is where), `planted.csv` (where something truly is
/// different) and `unit_map.csv` (the reorganisation between the years).
///
/// [LoadRound] opens a round for a load test, in profile `load` only.
///
/// The names of places are made up. No person has a name.
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "shared",
            "access",
            "organisation",
            "organisation :: register",
            "survey",
            "survey :: plan",
            "survey :: goal",
            "collection :: custody",
            "collection :: invitation",
            "collection :: outreach",
            "intake",
            "disclosure",
            "report :: shelf"
        })
@NullMarked
package dk.samspil.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
