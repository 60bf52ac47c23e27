/// Hands finished messages to the outside: e-mail, SMS and files. Knows nothing of surveys.
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"shared", "audit", "files", "database"})
@NullMarked
package dk.samspil.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
