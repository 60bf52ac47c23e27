package dk.samspil.disclosure;

import dk.samspil.shared.RoundId;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.goal.OutsideSet;
import dk.samspil.survey.goal.OutsideSets;
import dk.samspil.survey.goal.OutsideSource;
import dk.samspil.survey.goal.OutsideValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The figures from outside that a round is compared with when it is frozen, of themes that it has asked about.
@Component
final class FrozenOutsideValues {
    private final OutsideSets sets;

    FrozenOutsideValues(OutsideSets sets) {
        this.sets = sets;
    }

    /// Source by source.
    List<ReleasedOutsideValue> list(RoundId round, Questionnaire questionnaire) {
        Set<String> asked = Stream.concat(
                        questionnaire.listThemes().stream().map(Dimension::id),
                        questionnaire.composites().stream().map(Composite::id))
                .collect(Collectors.toSet());
        List<ReleasedOutsideValue> frozen = new ArrayList<>();
        for (OutsideSet set : sets.list(round).values()) {
            set.values().stream()
                    .filter(value -> asked.contains(value.score()))
                    .forEach(value -> frozen.add(released(set.source(), value)));
        }
        return frozen;
    }

    private static ReleasedOutsideValue released(OutsideSource source, OutsideValue value) {
        return new ReleasedOutsideValue(
                value.score(),
                value.points(),
                value.standardError(),
                source.name(),
                source.day().text(),
                source.population(),
                source.answers());
    }
}
