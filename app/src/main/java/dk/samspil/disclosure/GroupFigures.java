package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedRate;
import dk.samspil.statistics.PersonValues;
import dk.samspil.survey.Dimension;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the figures of a group of units: the response rate, and the means of dimensions and composites.
final class GroupFigures {
    private final ReadRelease release;
    private final ReadCell.OfGroup cell;
    private final ReleasedGroup group;
    private final DisplayedCount count;
    private final int answered;
    private final Means means;

    /// @param dimensions those whose mean may be shown
    GroupFigures(ReadRelease release, LaterQuestion.OfGroup group, List<String> dimensions) {
        this.release = release;
        this.cell = new ReadCell.OfGroup(
                group.id(),
                group.units().stream()
                        .map(unit -> release.round().units().getNumber(unit))
                        .toList());
        this.answered = release.register().members(cell).cardinality();
        this.count = DisplayedCount.of(answered, release.register().invited(cell));
        this.group = new ReleasedGroup(group.id(), group.units(), Released.count(count), ReleasedGroup.Kind.BESIDE);
        this.means = new Means(release, release.register().members(cell), dimensions);
    }

    private static final class Means implements ShownMeans {
        private final Map<String, Integer> counts = new HashMap<>();
        private final Map<String, Double> means = new HashMap<>();

        Means(ReadRelease release, BitSet members, List<String> dimensions) {
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
    }

    ReleasedGroup group() {
        return group;
    }

    List<ReleasedFigure> list() {
        List<ReleasedFigure> all = new ArrayList<>();
        Released.rate(DisplayedRate.of(answered, release.register().invited(cell)))
                .map(rate -> ReleasedFigure.ofUnit(group.id(), new Measure.ResponseRate(), group.count(), rate))
                .ifPresent(all::add);
        var figures = new CellFigures(group.id(), Optional.empty(), CountDisplay.beside(count), means);
        release.round().questionnaire().dimensions().stream()
                .map(Dimension::id)
                .forEach(id -> figures.mean(id).ifPresent(all::add));
        release.round().questionnaire().composites().stream()
                .map(each -> CompositeParts.of(each, release.round().questionnaire()))
                .forEach(each -> figures.composite(each).ifPresent(all::add));
        return all;
    }
}
