package dk.samspil.disclosure;

import dk.samspil.numerics.audit.AuditResult;
import dk.samspil.numerics.audit.Exposure;
import dk.samspil.numerics.audit.UnitCellAuditor;
import dk.samspil.numerics.suppress.PublishedCells;
import dk.samspil.numerics.suppress.UnitPlan;
import dk.samspil.shared.UnitId;
import dk.samspil.statistics.UnitIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Lets the independent attacker loose on everything that a plan would publish, quantity by quantity.
final class RoundAudit {
    private final DisclosurePolicy policy;
    private final UnitIndex units;
    private final RandomGenerator random;
    private final List<String> exposures = new ArrayList<>();
    private long cells;
    private long combinations;

    RoundAudit(DisclosurePolicy policy, UnitIndex units, RandomGenerator random) {
        this.policy = policy;
        this.units = units;
        this.random = random;
    }

    void attack(RoundPlan plan) {
        attack("answered", plan.units(), policy.minimumSupport());
        plan.batteries().forEach((dimension, battery) -> {
            attack("mean:" + dimension, battery.means().units(), policy.minimumSupport());
            attack("items of " + dimension, battery.items().units(), policy.minimumSupport());
            attack("shares of " + dimension, battery.distributions().units(), policy.minimumDistribution());
        });
    }

    private void attack(String quantity, UnitPlan plan, int minimumSupport) {
        var published = PublishedCells.of(plan);
        switch (new UnitCellAuditor(minimumSupport, random).audit(published, units.toParents())) {
            case AuditResult.Pass pass -> {
                cells += pass.cells();
                combinations += pass.checks();
            }
            case AuditResult.Fail fail -> {
                int[] unitOfCell = plan.publishedUnits().toArray();
                fail.exposures().forEach(exposure -> exposures.add(witness(quantity, exposure, unitOfCell)));
            }
        }
    }

    /// What was exposed in which quantity, and by which published units together.
    private String witness(String quantity, Exposure exposure, int[] unitOfCell) {
        String from = exposure.cells().stream()
                .map(cell -> units.getUnit(unitOfCell[cell]))
                .map(UnitId::value)
                .collect(Collectors.joining(", "));
        String about =
                exposure.atoms().stream().map(units::getUnit).map(UnitId::value).collect(Collectors.joining(", "));
        return "%s: %d people of %s (%s), from %s".formatted(quantity, exposure.anyone(), about, exposure.kind(), from);
    }

    /// What was exposed; empty when the attacker found nothing.
    List<String> exposures() {
        return List.copyOf(exposures);
    }

    AuditorStatement statement() {
        return new AuditorStatement(cells, combinations);
    }
}
