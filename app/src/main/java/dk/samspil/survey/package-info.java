/// What is asked: questionnaires with their dimensions, items, scales and composites, and the rounds in which they are
/// asked.
///
/// Start with `Surveys`. Schema `survey`.
@ApplicationModule(
        displayName = "Survey",
        allowedDependencies = {
            "shared",
            "audit",
            "access",
            "organisation",
            "organisation :: register",
            "files",
            "ui",
            "database",
            "front",
            "jobs"
        })
@NullMarked
package dk.samspil.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
