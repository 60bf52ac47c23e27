package dk.samspil.demo;

import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.ContractForm;
import dk.samspil.organisation.register.EmploymentStatus;
import dk.samspil.organisation.register.ListDecision;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.RegisterRole;
import dk.samspil.organisation.register.RegisterUnit;
import dk.samspil.organisation.register.RoleHolder;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The invented employees as staff with addresses. Nobody has a name: a leader is called after the unit, everybody
/// else after the employee number. The addresses lead nowhere.
final class DemoStaff {
    private static final String DOMAIN = "@vidby.example";
    private static final int ONE_WITHOUT_MAIL_IN = 12;
    private static final int ONE_PAID_BY_THE_HOUR_IN = 25;
    private static final int ONE_ON_LEAVE_IN = 40;

    private final InventedMunicipality.Year year;
    private final Map<String, PlannedUnit> units;

    DemoStaff(InventedMunicipality.Year year) {
        this.year = year;
        this.units = year.units().stream().collect(Collectors.toMap(PlannedUnit::id, unit -> unit));
    }

    /// What the register is to hold.
    RegisterContents contents(LocalDate today) {
        List<RoleHolder> leaders = year.employees().stream()
                .filter(Employee::isLeader)
                .map(leader -> new RoleHolder(
                        mailOf(leader), RegisterRole.LEADER, new UnitId(leader.unitId()), today, Optional.empty()))
                .toList();
        return new RegisterContents(
                year.units().stream()
                        .map(unit -> new RegisterUnit(
                                new Unit(
                                        new UnitId(unit.id()),
                                        unit.parentId().map(UnitId::new).orElse(null),
                                        unit.name()),
                                List.of()))
                        .toList(),
                Optional.empty(),
                year.employees().stream().map(this::member).toList(),
                leaders,
                Set.of(RegisterRole.LEADER));
    }

    private StaffMember member(Employee employee) {
        int number = numberOf(employee);
        boolean leader = employee.isLeader();
        return new StaffMember(
                employee.id(),
                Optional.empty(),
                nameOf(employee),
                new UnitId(employee.unitId()),
                hasMail(employee) ? Optional.of(mailOf(employee)) : Optional.empty(),
                Optional.empty(),
                StaffMember.DEFAULT_LANGUAGE,
                !leader && number % ONE_PAID_BY_THE_HOUR_IN == 0 ? ContractForm.HOURLY : ContractForm.MONTHLY,
                !leader && number % ONE_ON_LEAVE_IN == 1 ? EmploymentStatus.LEAVE : EmploymentStatus.ACTIVE,
                leader,
                Optional.of(LocalDate.of(employee.hiredYear(), Month.MARCH, 1)),
                Optional.empty(),
                Map.of("occupational_group", employee.occupation()),
                ListDecision.NONE);
    }

    private PlannedUnit unitOf(Employee employee) {
        return Optional.ofNullable(units.get(employee.unitId())).orElseThrow();
    }

    private String nameOf(Employee employee) {
        return employee.isLeader() ? "Leder af " + unitOf(employee).name() : "Medarbejder " + numberOf(employee);
    }

    private static boolean hasMail(Employee employee) {
        return employee.isLeader() || numberOf(employee) % ONE_WITHOUT_MAIL_IN != 0;
    }

    private static String mailOf(Employee employee) {
        return employee.id().toLowerCase(Locale.ROOT) + DOMAIN;
    }

    private static int numberOf(Employee employee) {
        return Integer.parseInt(employee.id().substring(1));
    }
}
