/// What the application does by itself at a certain minute, such as opening a round. What is planned survives a
/// restart, and of several nodes that share a database one does it.
///
/// Start with [Jobs]: a module declares what is to be done as a [Job] and says here when. Schema `jobs`.
@ApplicationModule(
        displayName = "Jobs",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"database"})
@NullMarked
package dk.samspil.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
