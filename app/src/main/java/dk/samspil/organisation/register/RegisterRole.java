package dk.samspil.organisation.register;

import dk.samspil.access.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody can be in a unit, as the municipality's own systems know it.
public enum RegisterRole {
    LEADER(Role.LEADER),
    /// Stands in for the leader.
    DEPUTY(Role.DEPUTY),
    /// Leads leaders.
    TOP_MANAGER(Role.TOP_MANAGER),
    /// Safety representative.
    AMR(Role.AMR),
    /// Shop steward.
    TR(Role.TR),
    /// Joint shop steward of several units.
    FTR(Role.FTR),
    /// Sits in a body of the MED tree.
    MED_MEMBER(Role.COMMITTEE_MEMBER),
    /// Chairs a body of the MED tree.
    MED_CHAIR(Role.COMMITTEE_MEMBER);

    private final Optional<Role> access;

    RegisterRole(@Nullable Role access) {
        this.access = Optional.ofNullable(access);
    }

    /// What the role opens for whoever signs in; empty for those that open nothing. HR's own role never comes from a
    /// list: it opens every unit.
    public Optional<Role> access() {
        return access;
    }
}
