package dk.samspil.access;

import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// Decides who may see which unit's report.
///
/// The HR consultant sees every unit, a manager or deputy the own unit and all below it, AMR, TR, FTR and a
/// facilitator the own unit, a committee's member the organisation and its departments, the secretary none. What a
/// person sees there is the same for all of them: figures that
/// `disclosure` has released.
@Component
public final class UnitAccess {
    private final UnitTree units;

    UnitAccess(UnitTree units) {
        this.units = units;
    }

    public UnitDecision decide(Viewer viewer, UnitId unit) {
        if (units.findName(unit).isEmpty()) {
            return new UnitDecision.Refused(UnitDecision.Reason.UNKNOWN_UNIT);
        }
        if (!viewer.readsResults()) {
            return new UnitDecision.Refused(UnitDecision.Reason.NO_RESULTS_IN_THIS_ROLE);
        }
        return viewer.assignments().stream().anyMatch(assignment -> opens(assignment, unit))
                ? new UnitDecision.Allowed()
                : new UnitDecision.Refused(UnitDecision.Reason.NOT_OWN_UNIT);
    }

    /// Those of the given units whose reports the viewer may see, in the given order.
    public List<UnitId> listReadable(Viewer viewer, List<UnitId> candidates) {
        return candidates.stream().filter(readableBy(viewer)).toList();
    }

    /// Whether the viewer may see a unit's report, for many questions in a row.
    public Predicate<UnitId> readableBy(Viewer viewer) {
        var now = new UnitAccess(units.frozen());
        return unit -> now.decide(viewer, unit) instanceof UnitDecision.Allowed;
    }

    private boolean opens(RoleAssignment assignment, UnitId unit) {
        return switch (assignment.role().reach()) {
            case EVERY_UNIT -> true;
            case UNIT_AND_BELOW -> units.isWithin(unit, assignment.unit().orElseThrow());
            case UNIT_ONLY -> unit.equals(assignment.unit().orElseThrow());
            case MAIN_RESULT -> units.isMain(unit);
            case NO_UNIT -> false;
        };
    }
}
