package dk.samspil.report.release;

import dk.samspil.access.Role;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.FieldPeriod;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Who gets a result when it opens, by the roles of the staff list.
@Component
public final class ResultRecipients {
    private static final Set<Role> LEADING = Set.of(Role.LEADER, Role.DEPUTY, Role.TOP_MANAGER);

    private final Register register;
    private final Clock clock;

    ResultRecipients(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /// How many get a result.
    ///
    /// @param people each counted once, whatever the number of roles
    /// @param byRole in how many units of the release somebody holds each role
    /// @param withoutLeader the units with figures that nobody leads, nor any unit above them
    public record Count(int people, Map<Role, Integer> byRole, List<ReleasedUnit> withoutLeader) {
        public Count {
            byRole = Map.copyOf(byRole);
            withoutLeader = List.copyOf(withoutLeader);
        }
    }

    /// Counts those who hold a role today.
    public Count count(ReleasedTable table) {
        Set<String> people = new HashSet<>();
        Set<UnitId> led = new HashSet<>();
        Map<Role, Set<UnitId>> units = new EnumMap<>(Role.class);
        for (RoleHolder holder : register.listRoles(LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME))) {
            Optional<Role> role = holder.role()
                    .access()
                    .filter(it -> it == Role.COMMITTEE_MEMBER
                            || table.findUnit(holder.unit()).isPresent());
            if (role.isPresent()) {
                people.add(holder.email());
                units.computeIfAbsent(role.get(), each -> new HashSet<>()).add(holder.unit());
                if (LEADING.contains(role.get())) {
                    led.add(holder.unit());
                }
            }
        }
        Map<Role, Integer> byRole = new EnumMap<>(Role.class);
        units.forEach((role, held) -> byRole.put(role, held.size()));
        List<ReleasedUnit> without = table.listUnits().stream()
                .filter(ReleasedUnit::published)
                .filter(unit -> !isLed(unit, led, table))
                .toList();
        return new Count(people.size(), byRole, without);
    }

    private static boolean isLed(ReleasedUnit unit, Set<UnitId> led, ReleasedTable table) {
        Optional<ReleasedUnit> at = Optional.of(unit);
        while (at.isPresent()) {
            if (led.contains(at.get().id())) {
                return true;
            }
            at = Optional.ofNullable(at.get().parent()).flatMap(table::findUnit);
        }
        return false;
    }
}
