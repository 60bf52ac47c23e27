/// Secrets that lie outside the database, each in a file of its own, so that a copy of the database opens
/// nothing.
///
/// Start with [ServerSecrets]. No schema.
@ApplicationModule(
        displayName = "Secrets",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package dk.samspil.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
