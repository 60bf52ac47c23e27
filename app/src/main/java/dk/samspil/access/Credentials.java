package dk.samspil.access;

import dk.samspil.shared.Language;
import java.util.List;

/// An account: whose, the hash of the password, and those of its own roles that are held today.
/// Never leaves this package.
record Credentials(SignInName name, Language language, List<RoleAssignment> held, String passwordHash) {
    Credentials {
        held = List.copyOf(held);
    }

    @Override
    public String toString() {
        return "Credentials[" + name + "]";
    }
}
