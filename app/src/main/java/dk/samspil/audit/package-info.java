/// The append-only record of who did what, written in the caller's transaction: what was not done is not in it.
///
/// Start with [AuditLog]. Never holds an answer, a code or anything else a person wrote. Schema `audit`.
@ApplicationModule(displayName = "Audit log", allowedDependencies = "shared")
@NullMarked
package dk.samspil.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
