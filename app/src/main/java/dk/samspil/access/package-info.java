/// Who may come in, and who may see which unit: local accounts with roles, sign-in, and the question every page about a
/// unit asks.
///
/// Start with [Accounts] (people), [UnitAccess] (who sees which unit) and [OpenTo] (what every controller method
/// declares). Declares [UnitTree] and [RolesInUnits], which `organisation` implements. Schema `access`.
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"shared", "audit", "secret", "ui"})
@NullMarked
package dk.samspil.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
