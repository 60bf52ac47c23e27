package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.goal.UnitTargets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The targets that hold when a round is frozen, of units that have a report of their own.
@Component
final class FrozenTargets {
    private final UnitTargets targets;

    FrozenTargets(UnitTargets targets) {
        this.targets = targets;
    }

    /// Unit by unit in tree order, themes in the order of the questionnaire.
    List<ReleasedTarget> list(ScoredRound round, List<ReleasedUnit> units) {
        Map<UnitId, Map<String, Integer>> holding = targets.listHolding(round.organisation());
        List<String> ids = ids(round.questionnaire()).toList();
        List<ReleasedTarget> frozen = new ArrayList<>();
        for (ReleasedUnit unit : units) {
            Map<String, Integer> points = holding.getOrDefault(unit.id(), Map.of());
            for (String id : ids) {
                Integer target = points.get(id);
                if (unit.published() && target != null) {
                    frozen.add(new ReleasedTarget(unit.id(), id, target));
                }
            }
        }
        return frozen;
    }

    private static Stream<String> ids(Questionnaire questionnaire) {
        return Stream.concat(
                questionnaire.dimensions().stream().map(Dimension::id),
                questionnaire.composites().stream().map(Composite::id));
    }
}
