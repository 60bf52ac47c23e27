package dk.samspil.survey.goal;

import dk.samspil.audit.AuditLog;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the targets of units. What is set after a round's figures were frozen holds from the next round on, so that
/// nobody sets a target by the figures it is about.
@Component
public final class UnitTargets {
    private final UnitTargetStore store;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;

    UnitTargets(UnitTargetStore store, AuditLog auditLog, TransactionTemplate transaction) {
        this.store = store;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// The targets set for a unit itself.
    public List<UnitTarget> list(UnitId unit) {
        return store.list().stream()
                .filter(target -> target.unit().equals(unit))
                .toList();
    }

    /// What each unit of a tree is to reach in each score: its own target, else that of the nearest unit above which
    /// holds for those below.
    public Map<UnitId, Map<String, Integer>> listHolding(OrganisationTree tree) {
        List<UnitTarget> all = store.list();
        Map<UnitId, Map<String, Integer>> holding = new HashMap<>();
        Map<UnitId, Map<String, Integer>> passedOn = new HashMap<>();
        for (Unit unit : tree.listUnits()) {
            Map<String, Integer> here = new HashMap<>(Optional.ofNullable(unit.parent())
                    .map(above -> passedOn.getOrDefault(above, Map.of()))
                    .orElseGet(Map::of));
            Map<String, Integer> below = new HashMap<>(here);
            for (UnitTarget target : all) {
                if (target.unit().equals(unit.id())) {
                    here.put(target.score(), target.points());
                    if (target.below()) {
                        below.put(target.score(), target.points());
                    }
                }
            }
            holding.put(unit.id(), here);
            passedOn.put(unit.id(), below);
        }
        return holding;
    }

    /// Replaces all targets of a unit.
    ///
    /// @throws IllegalArgumentException if points are not within 1-100
    public void set(UnitId unit, Map<String, Integer> points, boolean below, Actor actor) {
        List<UnitTarget> targets = points.entrySet().stream()
                .map(each -> new UnitTarget(unit, each.getKey(), each.getValue(), below))
                .toList();
        transaction.executeWithoutResult(status -> {
            store.replace(unit, targets);
            auditLog.record(actor, "targets set", unit + ": " + targets.size() + (below ? ", for those below" : ""));
        });
    }
}
