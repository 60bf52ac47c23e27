package dk.samspil.numerics;

import static dk.samspil.numerics.Expected.assertAgrees;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.driver.DriverAnalysis;
import dk.samspil.numerics.scale.ScaleScore;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Importance in real and invented answers, raw and within units, against values computed independently in
/// R.
class OracleDriversTest {

    private static final JsonNode EXPECTED =
            JsonMapper.shared().readTree(SurveyFolder.text("expected/05_drivers.json"));

    enum Oracle {
        REAL_ANSWERS("bhr2000_chainworks", false),
        REAL_ANSWERS_WITHIN_UNITS("bhr2000_chainworks_within", true),
        SYNTHETIC("synth_small_2025", false),
        SYNTHETIC_WITHIN_UNITS("synth_small_2025_within", true);

        private final JsonNode expected;
        private final boolean withinUnits;

        Oracle(String name, boolean withinUnits) {
            this.expected = EXPECTED.get(name);
            this.withinUnits = withinUnits;
        }

        DriverAnalysis analysis() {
            boolean real = name().startsWith("REAL");
            var survey = SurveyFolder.read(real ? "bhr2000" : "synth-small/2025");
            var predictors = expected.get("predictors")
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .toList();
            double[][] scores = transposed(
                    predictors.stream().map(name -> scores(survey, name, real)).toList());
            double[] outcome = real ? item(survey, "AS28") : survey.scores("engagement");
            return DriverAnalysis.of(scores, outcome, withinUnits ? survey.groups() : new int[outcome.length]);
        }

        private static double[] scores(SurveyFolder survey, String name, boolean isItem) {
            return isItem ? item(survey, name) : survey.scores(name);
        }

        private static double[] item(SurveyFolder survey, String item) {
            String scale = survey.scales().stream()
                    .filter(it -> survey.items(it).contains(item))
                    .findFirst()
                    .orElseThrow();
            int column = survey.items(scale).indexOf(item);
            ToDoubleFunction<double[]> score = row -> ScaleScore.ofItems(new double[] {row[column]});
            return Arrays.stream(survey.itemScores(scale)).mapToDouble(score).toArray();
        }

        private static double[][] transposed(List<double[]> columns) {
            return IntStream.range(0, columns.getFirst().length)
                    .mapToObj(person -> columns.stream()
                            .mapToDouble(column -> column[person])
                            .toArray())
                    .toArray(double[][]::new);
        }
    }

    @ParameterizedTest
    @EnumSource
    void importanceAgrees(Oracle oracle) {
        var analysis = oracle.analysis();

        assertThat(analysis.people()).isEqualTo(oracle.expected.get("n").intValue());
        assertAgrees("R squared", analysis.rSquared(), oracle.expected.get("r2").doubleValue());
        assertAll("johnson_rw", oracle, analysis.johnson());
        assertAll("shapley_lmg", oracle, analysis.shapley());
    }

    private static void assertAll(String column, Oracle oracle, double[] actual) {
        var expected = oracle.expected.get(column).valueStream().toList();
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            assertAgrees(column + " " + i, actual[i], expected.get(i).doubleValue());
        }
    }
}
