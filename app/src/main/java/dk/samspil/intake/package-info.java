/// Takes a closed survey in from a folder of four files: `organisation.csv`, `employees.csv`, `questionnaire.yaml` and
/// `responses.csv`. Everything is checked before anything is stored, and all problems are said at once.
///
/// Start with [Intake]; [SurveyFolder] reads and checks without storing.
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"shared", "files", "organisation", "survey", "collection :: answers"})
@NullMarked
package dk.samspil.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
