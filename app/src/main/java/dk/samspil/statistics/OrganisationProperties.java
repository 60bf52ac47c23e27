package dk.samspil.statistics;

import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.describe.PooledSd;
import dk.samspil.numerics.describe.Summary;
import dk.samspil.numerics.scale.AnswerScale;
import dk.samspil.numerics.scale.CronbachAlpha;
import dk.samspil.numerics.scale.IntraclassCorrelation;
import dk.samspil.numerics.scale.WithinGroupAgreement;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reliability, agreement and spread: properties of a questionnaire in a whole organisation, never of a small team.
final class OrganisationProperties {
    /// Agreement is told for units with at least so many complete answers, and only over several of them.
    private static final int FEWEST_IN_UNIT = 10;

    private static final int FEWEST_UNITS = 10;
    private static final double HIGH_AGREEMENT = 0.7;

    private final Questionnaire questionnaire;
    private final Scores scores;
    private final int[] unitOf;

    OrganisationProperties(Questionnaire questionnaire, Scores scores, int[] unitOf) {
        this.questionnaire = questionnaire;
        this.scores = scores;
        this.unitOf = unitOf.clone();
    }

    List<ScaleProperties> list() {
        List<ScaleProperties> all = new ArrayList<>();
        for (Dimension dimension : questionnaire.dimensions()) {
            List<String> items = dimension.items().stream().map(Item::id).toList();
            all.add(ofScale(dimension.id(), items));
            items.forEach(item -> all.add(ofItem(item)));
        }
        questionnaire.composites().forEach(composite -> all.add(ofScale(composite.id(), itemsOf(composite))));
        return all;
    }

    private List<String> itemsOf(Composite composite) {
        return switch (composite.kind()) {
            case MEAN_OF_ITEMS -> composite.members();
            case MEAN_OF_DIMENSIONS ->
                composite.members().stream()
                        .flatMap(id -> questionnaire.findDimension(id).orElseThrow().items().stream())
                        .map(Item::id)
                        .toList();
        };
    }

    private ScaleProperties ofItem(String id) {
        double[] values = scores.get(id);
        long missing = Arrays.stream(values).filter(Double::isNaN).count();
        Map<String, Double> properties = new LinkedHashMap<>();
        put(properties, "pooled_sd", PooledSd.of(momentsOf(values)).value());
        put(properties, "missing_percent", 100.0 * missing / values.length);
        return new ScaleProperties(id, properties);
    }

    private ScaleProperties ofScale(String id, List<String> items) {
        double[] values = scores.get(id);
        Moments all = Moments.of(values);
        Map<String, Double> properties = new LinkedHashMap<>();
        put(properties, "n", all.n());
        put(properties, "mean", all.mean());
        put(properties, "sd", all.sd());
        put(properties, "pooled_sd", PooledSd.of(momentsOf(values)).value());
        put(properties, "items", items.size());
        if (items.size() > 1) {
            putReliability(properties, items);
            putAgreement(properties, items);
        }
        putIntraclassCorrelation(properties, values);
        return new ScaleProperties(id, properties);
    }

    private void putReliability(Map<String, Double> properties, List<String> items) {
        CronbachAlpha alpha = CronbachAlpha.of(scores.rows(items));
        put(properties, "alpha", alpha.alpha());
        put(properties, "alpha_low", alpha.low());
        put(properties, "alpha_high", alpha.high());
    }

    private void putIntraclassCorrelation(Map<String, Double> properties, double[] values) {
        var correlation = IntraclassCorrelation.ofUnits(momentsOf(values));
        put(properties, "icc1_mean_size", correlation.icc1MeanSize());
        put(properties, "icc1_n0", correlation.icc1N0());
        put(properties, "icc2", correlation.icc2());
    }

    private void putAgreement(Map<String, Double> properties, List<String> items) {
        double[] agreement = agreementOfUnits(items);
        if (agreement.length < FEWEST_UNITS) {
            return;
        }
        Summary summary = Summary.of(agreement);
        put(properties, "rwg_units", summary.n());
        put(properties, "rwg_mean", summary.mean());
        put(properties, "rwg_median", summary.median());
        put(properties, "rwg_share_high", Summary.shareAtLeast(agreement, HIGH_AGREEMENT));
    }

    /// Agreement in every unit with enough complete answers; none where the items have different answer scales.
    private double[] agreementOfUnits(List<String> items) {
        List<Integer> sizes = items.stream()
                .map(item -> questionnaire.getDimensionOf(item).options().size())
                .distinct()
                .toList();
        if (sizes.size() != 1) {
            return new double[0];
        }
        var scale = new AnswerScale(0, sizes.getFirst() - 1);
        double[][] answers = Arrays.stream(scores.rows(items))
                .map(row -> Arrays.stream(row)
                        .map(score -> score / 100 * scale.max())
                        .toArray())
                .toArray(double[][]::new);
        return WithinGroupAgreement.byGroup(answers, unitOf, scale).values().stream()
                .filter(unit -> unit.persons() >= FEWEST_IN_UNIT)
                .mapToDouble(WithinGroupAgreement::rwgj)
                .toArray();
    }

    private List<Moments> momentsOf(double[] values) {
        Map<Integer, List<Double>> byUnit = new TreeMap<>();
        for (int ballot = 0; ballot < values.length; ballot++) {
            if (!Double.isNaN(values[ballot])) {
                byUnit.computeIfAbsent(unitOf[ballot], unit -> new ArrayList<>())
                        .add(values[ballot]);
            }
        }
        return byUnit.values().stream()
                .map(unit -> Moments.of(
                        unit.stream().mapToDouble(Double::doubleValue).toArray()))
                .toList();
    }

    private static void put(Map<String, Double> properties, String name, double value) {
        if (Double.isFinite(value)) {
            properties.put(name, value);
        }
    }
}
