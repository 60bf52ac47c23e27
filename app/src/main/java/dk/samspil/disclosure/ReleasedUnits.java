package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.UnitPlan;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.UnitId;
import dk.samspil.statistics.ScoredRound;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What becomes of every unit: published or not, why, and where its answers are shown.
final class ReleasedUnits {
    private final ScoredRound round;
    private final RoundPlan plan;

    ReleasedUnits(ScoredRound round, RoundPlan plan) {
        this.round = round;
        this.plan = plan;
    }

    /// All units in tree order.
    List<ReleasedUnit> list() {
        return round.organisation().listUnits().stream().map(this::unit).toList();
    }

    private ReleasedUnit unit(Unit unit) {
        int number = round.units().getNumber(unit.id());
        boolean published = plan.units().decision(number).isPublished();
        return new ReleasedUnit(
                unit.id(),
                unit.parent(),
                unit.name(),
                round.organisation().getLevel(unit.id()),
                published,
                reasonOf(number),
                published ? unit.id() : shownIn(number),
                published ? Released.count(plan.count(number)) : null,
                unit.type());
    }

    /// The joint reports, in the place of their units' own.
    List<ReleasedGroup> listJoints() {
        return plan.reports().joints().stream()
                .map(joint -> new ReleasedGroup(
                        joint.id(),
                        joint.units(),
                        Released.count(plan.count(plan.reports().getNumber(joint))),
                        ReleasedGroup.Kind.JOINT))
                .toList();
    }

    private @Nullable WithheldReason reasonOf(int unit) {
        UnitPlan units = plan.units();
        if (plan.reports().findJointOf(unit).isPresent()) {
            return hasFew(unit) ? WithheldReason.SHARED_FEW : WithheldReason.SHARED;
        }
        return switch (units.decision(unit)) {
            case WHOLE -> null;
            case DEFERRED -> WithheldReason.DEFER;
            case WITHHELD -> hasFew(unit) ? WithheldReason.FEW : WithheldReason.REST;
        };
    }

    private boolean hasFew(int unit) {
        return plan.units().findReason(unit).orElseThrow() == dk.samspil.numerics.suppress.WithheldReason.FEW;
    }

    private @Nullable UnitId shownIn(int unit) {
        OptionalInt above = plan.units().findShownIn(unit);
        return above.isPresent() ? plan.reports().getId(above.getAsInt()) : null;
    }
}
