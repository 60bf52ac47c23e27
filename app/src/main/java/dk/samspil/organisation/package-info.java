/// Who works where: the units of the organisation as a tree, and the employments in them, frozen as they were when a
/// round was prepared.
///
/// Start with [Organisations]. Schema `organisation`.
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"shared", "audit", "access", "files", "ui", "database"})
@NullMarked
package dk.samspil.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
