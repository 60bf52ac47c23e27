/// The few value types that every module speaks: [UnitId], [RoundId], [Language], [LocalText] and [Problem]; and
/// [Recent].
///
/// Open to all; depends on nothing.
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package dk.samspil.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
