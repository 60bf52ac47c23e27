/// Hands finished messages to the outside: e-mail, SMS and files. Knows nothing of surveys.
///
/// Start with [Outlet]: [Post] is the one for e-mail, [SmsGateway] the one for SMS. [BounceMailbox] reads what came
/// back.
/// Nothing of a message is stored or logged here. How an installation is set up: docs/operations/mail.md.
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"shared", "audit", "files", "database"})
@NullMarked
package dk.samspil.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
