package dk.samspil.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.samspil.numerics.nonresponse.RIndicator;
import dk.samspil.numerics.nonresponse.Raking;
import dk.samspil.numerics.nonresponse.Raking.Margin;
import dk.samspil.numerics.nonresponse.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Weights and response propensities of an invented municipality, against R and NumPy.
class OracleNonresponseTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 71.72858547925607, 71.63001191767201, 1.0067552232091719",
        "2026, 71.76075268817205, 71.66421359007137, 1.0106782600295918"
    })
    void rakingToOccupationAgeAndSexAgrees(String year, double plain, double raked, double designEffect) {
        var classes = SurveyFolder.csv("answering/cells_" + year + ".csv");
        var weights = rakedWeights(classes);
        double[] scores = scores(classes);

        assertThat(Arrays.stream(scores)
                        .filter(score -> !Double.isNaN(score))
                        .average()
                        .orElseThrow())
                .isCloseTo(plain, within(1e-6));
        assertThat(weights.mean(scores)).isCloseTo(raked, within(raked * 1e-5));
        assertThat(weights.designEffect()).isCloseTo(designEffect, within(1e-5));
        assertThat(weights.effectiveSize()).isCloseTo(scores.length / designEffect, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"2025, .8684632864686975", "2026, .8415805723351517"})
    void theRIndicatorOfModelledPropensitiesAgrees(String year, double expected) {
        var classes = SurveyFolder.csv("answering/cells_" + year + ".csv");
        double[] propensities = classes.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField("propensity")))
                .toArray();

        assertThat(RIndicator.ofPropensities(propensities, numbers(classes, "employed")))
                .isCloseTo(expected, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({"2025, .9087115755120541", "2026, .8620091724730223"})
    void theRIndicatorOfEightyClassesAgrees(String year, double expected) {
        var classes = SurveyFolder.csv("answering/cells_" + year + ".csv");

        assertThat(RIndicator.ofClasses(numbers(classes, "employed"), numbers(classes, "answered")))
                .isCloseTo(expected, within(1e-8));
    }

    private static Weights rakedWeights(List<NamedCsvRecord> classes) {
        var margins = List.of(margin(classes, "occupation"), margin(classes, "age"), margin(classes, "sex"));
        return ((Raking.Fitted) Raking.DEFAULT.weigh(margins)).weights();
    }

    private static Margin margin(List<NamedCsvRecord> classes, String attribute) {
        var categories =
                classes.stream().map(row -> row.getField(attribute)).distinct().toList();
        Integer[] employed = new Integer[categories.size()];
        Arrays.fill(employed, 0);
        var respondents = new ArrayList<Integer>();
        for (var row : classes) {
            int category = categories.indexOf(row.getField(attribute));
            employed[category] += Integer.parseInt(row.getField("employed"));
            for (int i = 0; i < Integer.parseInt(row.getField("answered")); i++) {
                respondents.add(category);
            }
        }
        return new Margin(respondents, List.of(employed));
    }

    /// Every person has the mean of the class, or none; a weighted mean cannot tell that from single
    /// scores.
    private static double[] scores(List<NamedCsvRecord> classes) {
        return classes.stream()
                .flatMapToDouble(row -> {
                    int answered = Integer.parseInt(row.getField("answered"));
                    int scored = Integer.parseInt(row.getField("scored"));
                    double[] scores = new double[answered];
                    Arrays.fill(scores, Double.NaN);
                    Arrays.fill(
                            scores, 0, scored, Double.parseDouble(row.getField("sum_of_scores")) / Math.max(1, scored));
                    return Arrays.stream(scores);
                })
                .toArray();
    }

    private static int[] numbers(List<NamedCsvRecord> classes, String column) {
        return classes.stream()
                .mapToInt(row -> Integer.parseInt(row.getField(column)))
                .toArray();
    }
}
