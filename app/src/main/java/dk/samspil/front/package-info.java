/// The first page, "Det skal du nu": what the person who is signed in has to do, and by when. And the two pages for
/// everybody that each foot links to: accessibility, and how the answers are protected.
///
/// Start with [Task]. Other modules put tasks on the page through [TaskSource]. Those about results come from here,
/// once `report` says through [ReleasedReports] what is out. No schema.
@ApplicationModule(
        displayName = "Front page",
        allowedDependencies = {"shared", "access", "ui"})
@NullMarked
package dk.samspil.front;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
