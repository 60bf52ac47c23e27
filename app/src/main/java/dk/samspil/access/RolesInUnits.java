package dk.samspil.access;

import java.time.LocalDate;
import java.util.List;

/// What access must know about the staff: the roles that the municipality's own systems say
/// somebody holds.
///
/// Declared here and implemented by `organisation`, since that module already depends on this one.
public interface RolesInUnits {
    /// The roles on a day of the person with this work address. Empty for a name that is no work
    /// address.
    List<RoleAssignment> listRoles(SignInName name, LocalDate day);

    /// Whether somebody with this work address has a job on a day, with or without a role.
    boolean isEmployed(SignInName name, LocalDate day);
}
