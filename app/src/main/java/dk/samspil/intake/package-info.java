/// Takes a closed survey in from a folder of four files: `organisation.csv`, `employees.csv`,
/// `questionnaire.yaml` and `responses.csv`; `groups.csv` may be there as well. Everything is checked before
/// anything is stored, and all problems are said at once.
///
/// Start with [Intake]; [SurveyFolder] reads and checks without storing. [UnitMapFile] reads how last year's
/// units became this year's.
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"shared", "files", "organisation", "survey", "survey :: goal", "collection :: answers"})
@NullMarked
package dk.samspil.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
