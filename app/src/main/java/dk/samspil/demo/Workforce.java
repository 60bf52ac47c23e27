package dk.samspil.demo;

import dk.samspil.demo.Employee.AgeGroup;
import dk.samspil.demo.Employee.Sex;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/// Hires the invented employees, and lets a year pass: some leave, some change unit, units merge, others are hired, and
/// everybody's views move a little.
final class Workforce {
    static final String LEADER = "Ledere";

    private static final double SHARE_LEAVING = 0.12;
    private static final double SHARE_OF_MAIN_OCCUPATION = 0.85;
    private static final double SHARE_OF_WOMEN = 0.76;
    private static final double YEARS_EMPLOYED = 8;
    /// How much of a person's view is the same a year later, as a correlation.
    private static final double STABILITY = 0.75;

    private final RandomGenerator random;
    private int hired;

    Workforce(RandomGenerator random) {
        this.random = random;
    }

    /// New employees for every unit of a year.
    List<Employee> hire(List<PlannedUnit> units, int year) {
        return fill(units, List.of(), year);
    }

    /// The employees a year later.
    List<Employee> afterAYear(List<Employee> before, MunicipalityPlan plan, int year) {
        List<Employee> staying = before.stream()
                .filter(employee -> employee.isLeader() || random.nextDouble() >= SHARE_LEAVING)
                .map(employee -> aged(employee.in(plan.successorOf(employee.unitId()))))
                .toList();
        return fill(plan.getUnits(year), staying, year);
    }

    /// Gives every unit one leader and its number of employees; those who are too many are no longer employed.
    private List<Employee> fill(List<PlannedUnit> units, List<Employee> from, int year) {
        List<Employee> employees = new ArrayList<>();
        for (PlannedUnit unit : units) {
            List<Employee> here =
                    from.stream().filter(e -> e.unitId().equals(unit.id())).toList();
            employees.add(here.stream()
                    .filter(Employee::isLeader)
                    .findFirst()
                    .orElseGet(() -> newEmployee(unit.id(), LEADER, true, year)));
            List<Employee> staff = new ArrayList<>(here.stream()
                    .filter(e -> !e.isLeader())
                    .limit(unit.employees() - 1L)
                    .toList());
            while (staff.size() < unit.employees() - 1) {
                String occupation =
                        random.nextDouble() < SHARE_OF_MAIN_OCCUPATION ? unit.occupation() : unit.otherOccupation();
                staff.add(newEmployee(unit.id(), occupation, false, year));
            }
            employees.addAll(staff);
        }
        return List.copyOf(employees);
    }

    private Employee newEmployee(String unitId, String occupation, boolean isLeader, int year) {
        hired++;
        AgeGroup ageGroup = AgeGroup.at(random.nextDouble());
        double years = -YEARS_EMPLOYED * StrictMath.log(1 - random.nextDouble());
        return new Employee(
                String.format(Locale.ROOT, "P%05d", hired),
                unitId,
                isLeader,
                occupation,
                random.nextDouble() < SHARE_OF_WOMEN ? Sex.F : Sex.M,
                ageGroup,
                year - (int) Math.min(years, ageGroup.mostYears()),
                random.nextGaussian(),
                views(theme -> random.nextGaussian()));
    }

    private Employee aged(Employee employee) {
        return employee.with(moved(employee.outlook()), views(theme -> moved(employee.viewOf(theme))));
    }

    private double moved(double view) {
        return STABILITY * view + StrictMath.sqrt(1 - STABILITY * STABILITY) * random.nextGaussian();
    }

    private static Map<Theme, Double> views(ToDoubleFunction<Theme> viewOf) {
        Map<Theme, Double> views = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            views.put(theme, viewOf.applyAsDouble(theme));
        }
        return views;
    }
}
