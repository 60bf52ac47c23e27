package dk.samspil.statistics;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.numerics.scale.AnswerScale;
import dk.samspil.numerics.scale.ScaleScore;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The scores, 0-100, of every ballot for every item, dimension and composite, by the id of each. `NaN` is no score.
final class Scores {
    private final int ballots;
    private final Map<String, double[]> byId = new HashMap<>();

    Scores(Questionnaire questionnaire, List<Ballot> ballots) {
        this.ballots = ballots.size();
        int position = 0;
        for (Dimension dimension : questionnaire.dimensions()) {
            var scale = new AnswerScale(
                    dimension.options().min(), dimension.options().max());
            for (Item item : dimension.items()) {
                byId.put(item.id(), itemScores(scale, item, position++, ballots));
            }
            List<String> items = dimension.items().stream().map(Item::id).toList();
            byId.put(dimension.id(), combined(items, ScaleScore::ofItems));
        }
        questionnaire.composites().forEach(composite -> byId.put(composite.id(), composite(composite)));
    }

    /// The scores by ballot; the caller must not change them.
    double[] get(String id) {
        double[] scores = byId.get(id);
        if (scores == null) {
            throw new IllegalArgumentException("nothing is scored under '" + id + "'");
        }
        return scores;
    }

    /// Whether at least half of the ballots have a score; fewer have one for what was asked in a part only.
    boolean isOfMost(String id) {
        long present =
                Arrays.stream(get(id)).filter(score -> !Double.isNaN(score)).count();
        return 2 * present >= ballots;
    }

    /// One row a ballot, one column an id.
    double[][] rows(List<String> ids) {
        var rows = new double[ballots][ids.size()];
        for (int column = 0; column < ids.size(); column++) {
            double[] scores = get(ids.get(column));
            for (int ballot = 0; ballot < ballots; ballot++) {
                rows[ballot][column] = scores[ballot];
            }
        }
        return rows;
    }

    private static double[] itemScores(AnswerScale scale, Item item, int position, List<Ballot> ballots) {
        var scores = new double[ballots.size()];
        for (int ballot = 0; ballot < scores.length; ballot++) {
            scores[ballot] = ballots.get(ballot)
                    .answers()
                    .get(position)
                    .map(answer -> scale.scoreOf100(answer, item.reversed()))
                    .orElse(Double.NaN);
        }
        return scores;
    }

    private double[] composite(Composite composite) {
        return switch (composite.kind()) {
            case MEAN_OF_ITEMS -> combined(composite.members(), dk.samspil.numerics.scale.Composite::ofItems);
            case MEAN_OF_DIMENSIONS -> combined(composite.members(), dk.samspil.numerics.scale.Composite::ofDimensions);
        };
    }

    private double[] combined(List<String> ids, ToDoubleFunction<double[]> rule) {
        return Arrays.stream(rows(ids)).mapToDouble(rule).toArray();
    }
}
