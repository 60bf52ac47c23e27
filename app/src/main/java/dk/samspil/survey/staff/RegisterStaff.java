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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        return register.findTree(today()).map(tree -> (int)
                register.listStaff(today()).stream().filter(asked(plan, tree)).count());
    }

    @Override
    public SnapshotId freeze(RoundPlan plan, Actor actor) {
        OrganisationTree tree =
                register.findTree(today()).orElseThrow(() -> new IllegalStateException("there is no list of staff"));
        return register.freeze(today(), asked(plan, tree), actor);
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

    private static Predicate<StaffMember> asked(RoundPlan plan, OrganisationTree tree) {
        var rule = PlannedRule.of(plan);
        Set<UnitId> units = tree.listWithin(plan.participants().units());
        return member -> rule.decide(member).isInvited() && (units.isEmpty() || units.contains(member.unit()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
