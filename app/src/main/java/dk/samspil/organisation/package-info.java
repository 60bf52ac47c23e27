/// Who works where: the units of the organisation as a tree, and the employments in them.
///
/// - here, frozen as they were when a round was prepared: start with [Organisations]; schema `organisation`;
/// - `organisation.register`, as they are today: start with `Register`;
/// - `organisation.staffimport` takes them in from other systems;
/// - `organisation.validation` lets leaders check their lists;
/// - `organisation.context` keeps what has happened in units.
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"shared", "audit", "access", "files", "front", "ui", "database"})
@NullMarked
package dk.samspil.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
