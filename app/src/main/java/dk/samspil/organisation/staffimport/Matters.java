package dk.samspil.organisation.staffimport;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Persons;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Problem;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Gathers what must be looked at in a reading: what is wrong in the files, by kind, and what is right but needs a
/// decision.
final class Matters {
    static final String WITHOUT_LEADER = "without_leader";
    static final String SEVERAL_JOBS = "several_jobs";
    static final String SMALL = "small";
    static final int SMALLEST_SHOWN = 5;

    private Matters() {}

    static List<Matter> of(StaffReading reading) {
        List<Matter> matters = new ArrayList<>(ofProblems(reading.problems()));
        OrganisationTree tree = reading.contents().tree();
        withoutLeader(reading, tree).ifPresent(matters::add);
        severalJobs(reading.contents().staff()).ifPresent(matters::add);
        small(reading.contents().staff(), tree).ifPresent(matters::add);
        return List.copyOf(matters);
    }

    private static List<Matter> ofProblems(List<Problem> problems) {
        Map<String, List<Integer>> byCode = new LinkedHashMap<>();
        for (int i = 0; i < problems.size(); i++) {
            if (problems.get(i).isError()) {
                byCode.computeIfAbsent(problems.get(i).code(), code -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Matter> matters = new ArrayList<>();
        byCode.forEach((code, found) -> matters.add(new Matter(
                code,
                found.size(),
                found.stream().map(problem -> new Matter.Case("", problem)).toList(),
                problems.get(found.getFirst()).details())));
        return matters;
    }

    /// Units with staff of which nobody is known to lead them, though some other is led.
    private static Optional<Matter> withoutLeader(StaffReading reading, OrganisationTree tree) {
        var staffed = reading.contents().staff().stream().map(StaffMember::unit).collect(Collectors.toSet());
        List<Unit> without = tree.listUnits().stream()
                .filter(unit -> staffed.contains(unit.id()) && !reading.led().contains(unit.id()))
                .toList();
        return matter(
                WITHOUT_LEADER,
                without.stream()
                        .map(unit -> unit.name() + above(unit, tree, reading))
                        .toList(),
                Map.of("name", without.isEmpty() ? "" : without.getFirst().name()));
    }

    private static String above(Unit unit, OrganisationTree tree, StaffReading reading) {
        Optional<Unit> at = Optional.ofNullable(unit.parent()).flatMap(tree::find);
        while (at.isPresent() && !reading.led().contains(at.get().id())) {
            at = Optional.ofNullable(at.get().parent()).flatMap(tree::find);
        }
        return at.map(led -> " → " + led.name()).orElse("");
    }

    private static Optional<Matter> severalJobs(List<StaffMember> staff) {
        List<String> several = Persons.group(staff).stream()
                .filter(jobs -> jobs.size() > 1)
                .map(jobs -> jobs.getFirst().name())
                .toList();
        return matter(SEVERAL_JOBS, several, Map.of());
    }

    private static Optional<Matter> small(List<StaffMember> staff, OrganisationTree tree) {
        Map<UnitId, Long> sizes =
                staff.stream().collect(Collectors.groupingBy(StaffMember::unit, Collectors.counting()));
        List<Unit> small = tree.listUnits().stream()
                .filter(unit -> tree.listChildren(unit.id()).isEmpty())
                .filter(unit -> sizes.getOrDefault(unit.id(), 0L) < SMALLEST_SHOWN)
                .filter(unit -> sizes.containsKey(unit.id()))
                .toList();
        return matter(
                SMALL,
                small.stream()
                        .map(unit -> unit.name() + " (" + sizes.get(unit.id()) + ")")
                        .toList(),
                Map.of("name", small.isEmpty() ? "" : small.getFirst().name()));
    }

    private static Optional<Matter> matter(String key, List<String> where, Map<String, String> details) {
        return where.isEmpty()
                ? Optional.empty()
                : Optional.of(new Matter(
                        key,
                        where.size(),
                        where.stream().map(each -> new Matter.Case(each, -1)).toList(),
                        details));
    }
}
