package dk.samspil.organisation.register;

import dk.samspil.access.RoleAssignment;
import dk.samspil.access.RolesInUnits;
import dk.samspil.access.SignInName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells `access` which roles the register knows: whoever signs in with the work address of a leader is that leader.
@Component
final class RolesOfStaffList implements RolesInUnits {
    private final RegisterStore store;
    private final StaffStore staff;

    RolesOfStaffList(RegisterStore store, StaffStore staff) {
        this.store = store;
        this.staff = staff;
    }

    @Override
    public List<RoleAssignment> listRoles(SignInName name, LocalDate day) {
        return store.listRoles(name.value(), day).stream()
                .flatMap(RolesOfStaffList::assignment)
                .toList();
    }

    @Override
    public boolean isEmployed(SignInName name, LocalDate day) {
        return staff.isEmployed(name.value(), day);
    }

    private static Stream<RoleAssignment> assignment(RoleHolder holder) {
        return holder.role().access().stream()
                .map(role -> new RoleAssignment(
                        role,
                        Optional.of(holder.unit()).filter(unit -> role.reach().needsUnit()),
                        holder.lastDay()));
    }
}
