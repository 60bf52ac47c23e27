package dk.samspil.access;

import dk.samspil.shared.Language;
import java.util.List;

/// An account to be made.
///
/// @param assignments at least one
public record NewAccount(SignInName name, Password password, Language language, List<RoleAssignment> assignments) {
    public NewAccount {
        assignments = List.copyOf(assignments);
        if (assignments.isEmpty()) {
            throw new IllegalArgumentException("a person with an account has a role");
        }
    }
}
