package dk.samspil.survey.staff;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.organisation.register.LateChange;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.StaffDrafts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Those in the register whom a plan's rule asks. Once staff has been taken in, this goes before the list of an earlier
/// round.
@Component
@Order(0)
final class RegisterStaff implements StaffDrafts {
    private final Register register;
    private final Clock clock;

    RegisterStaff(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public Optional<Integer> count(RoundPlan plan) {
        return register.findTree(today()).map(tree -> asked(plan, tree).size());
    }

    @Override
    public Optional<OrganisationTree> findTree(RoundPlan plan) {
        return register.findTree(today());
    }

    @Override
    public List<UnitId> listWorkplaces(RoundPlan plan) {
        Optional<OrganisationTree> tree = register.findTree(today());
        if (tree.isEmpty()) {
            return List.of();
        }
        Set<String> asked = asked(plan, tree.get());
        return register.listStaff(today()).stream()
                .filter(member -> asked.contains(member.employmentId()))
                .map(StaffMember::unit)
                .toList();
    }

    @Override
    public SnapshotId freeze(RoundPlan plan, Actor actor) {
        OrganisationTree tree =
                register.findTree(today()).orElseThrow(() -> new IllegalStateException("there is no list of staff"));
        Set<String> asked = asked(plan, tree);
        return register.freeze(today(), member -> asked.contains(member.employmentId()), actor);
    }

    @Override
    public List<LateChange> listLateChanges(RoundPlan plan, SnapshotId frozen) {
        Set<UnitId> units = register.findTree(today())
                .map(tree -> tree.listWithin(plan.participants().units()))
                .orElse(Set.of());
        return register.listLateChanges(frozen, today(), PlannedRule.of(plan)).stream()
                .filter(change -> change.kind() != LateChange.Kind.JOINED_AND_ASKED
                        || units.isEmpty()
                        || change.now().filter(units::contains).isPresent())
                .toList();
    }

    /// The jobs in which people are asked. Whoever has several is asked in one of those that the plan is about.
    private Set<String> asked(RoundPlan plan, OrganisationTree tree) {
        Set<UnitId> units = tree.listWithin(plan.participants().units());
        List<StaffMember> staff = register.listStaff(today()).stream()
                .filter(member -> units.isEmpty() || units.contains(member.unit()))
                .toList();
        return PlannedRule.of(plan).decide(staff).entrySet().stream()
                .filter(decided -> decided.getValue().isInvited())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
