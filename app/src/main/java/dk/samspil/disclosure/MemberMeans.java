package dk.samspil.disclosure;

import dk.samspil.statistics.PersonValues;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The means of some dimensions among a set of people.
final class MemberMeans implements ShownMeans {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Double> means = new HashMap<>();

    /// @param dimensions those whose mean may be shown
    MemberMeans(ReadRelease release, BitSet members, List<String> dimensions) {
        for (String dimension : dimensions) {
            PersonValues scores = release.round().scores(dimension);
            int[] scored = members.stream().filter(scores::has).toArray();
            long sum = 0;
            for (int person : scored) {
                sum += scores.get(person);
            }
            counts.put(dimension, scored.length);
            means.put(dimension, (double) sum / scored.length / PersonValues.ONE);
        }
    }

    @Override
    public boolean shows(String id) {
        return means.containsKey(id);
    }

    @Override
    public boolean isDimension(String id) {
        return means.containsKey(id);
    }

    @Override
    public int count(String id) {
        return Optional.ofNullable(counts.get(id)).orElseThrow();
    }

    @Override
    public double mean(String id) {
        return Optional.ofNullable(means.get(id)).orElseThrow();
    }

    /// The figures of these people: the means of the dimensions, and of composites that have all their parts.
    static List<ReleasedFigure> list(ReadRelease release, CellFigures figures) {
        var questionnaire = release.round().questionnaire();
        return Stream.concat(
                        questionnaire.dimensions().stream().flatMap(each -> figures.mean(each.id()).stream()),
                        questionnaire.composites().stream()
                                .map(each -> CompositeParts.of(each, questionnaire))
                                .flatMap(each -> figures.composite(each).stream()))
                .toList();
    }
}
