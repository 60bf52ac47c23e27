package dk.samspil.numerics;

import static dk.samspil.numerics.Expected.assertAgrees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.samspil.numerics.compare.ReleasedMeans;
import dk.samspil.numerics.compare.Shrinkage;
import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.describe.MomentsBuilder;
import dk.samspil.numerics.scale.OneWayAnova;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Empirical Bayes of real and of invented units, against values computed independently in R (lme4 and
/// moments).
class OracleShrinkageTest {

    private static final JsonNode PARAMETERS =
            JsonMapper.shared().readTree(SurveyFolder.text("expected/04_eb_parameters.json"));

    enum Oracle {
        REAL_ANSWERS("bhr2000", "leadership", "04_eb_bhr2000_leadership.csv", "bhr2000_leadership"),
        SYNTHETIC("synth-small/2025", "trust_mgmt", "04_eb_synth_small_trust.csv", "synth_small_trust");

        private final Map<String, Moments> units;
        private final List<NamedCsvRecord> rows;
        private final JsonNode parameters;

        Oracle(String folder, String scale, String expected, String parameters) {
            this.units = unitsOf(SurveyFolder.read(folder), scale);
            this.rows = SurveyFolder.csv("expected/" + expected);
            this.parameters = PARAMETERS.get(parameters);
        }

        List<Moments> moments() {
            return rows.stream().map(row -> units.get(row.getField("unit"))).toList();
        }

        private static Map<String, Moments> unitsOf(SurveyFolder survey, String scale) {
            var builders = new LinkedHashMap<String, MomentsBuilder>();
            double[] scores = survey.scores(scale);
            var units = survey.unitsOfResponses();
            for (int i = 0; i < scores.length; i++) {
                builders.computeIfAbsent(units.get(i), unit -> new MomentsBuilder())
                        .add(scores[i]);
            }
            var moments = new LinkedHashMap<String, Moments>();
            builders.forEach((unit, builder) -> moments.put(unit, builder.toMoments()));
            return moments;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMomentsOfTheProductAgree(Oracle oracle) {
        var shrinkage = Shrinkage.of(OneWayAnova.ofUnits(oracle.moments()));
        var means = means(oracle.moments());

        assertThat(oracle.moments()).hasSize(oracle.parameters.get("units").intValue());
        assertAgrees("tau2", shrinkage.betweenVariance(), number(oracle, "tau2_anova_n0"));
        assertAgrees("s_p", shrinkage.pooledSd() * shrinkage.pooledSd(), number(oracle, "sigma2_anova"));
        assertAgrees("mu", shrinkage.priorMean(means), number(oracle, "mu_anova"));
        for (int unit = 0; unit < means.size(); unit++) {
            var row = oracle.rows.get(unit);
            var posterior = shrinkage.posterior(means, unit, shrinkage.priorMean(means));
            assertAgrees("lambda", shrinkage.weight(means, unit), number(row, "lambda_anova"));
            assertAgrees("theta", posterior.mean(), number(row, "eb_anova"));
            assertAgrees("posterior sd", posterior.sd(), number(row, "sd_anova"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSamePosteriorFollowsFromRestrictedLikelihood(Oracle oracle) {
        var likelihood = RestrictedLikelihood.of(oracle.moments());
        var shrinkage = new Shrinkage(Math.sqrt(likelihood.withinVariance()), likelihood.betweenVariance());
        var means = means(oracle.moments());

        assertIterative(likelihood.betweenVariance(), number(oracle, "tau2_reml"));
        assertIterative(likelihood.withinVariance(), number(oracle, "sigma2_reml"));
        assertIterative(likelihood.mean(), number(oracle, "mu_reml"));
        assertIterative(shrinkage.priorMean(means), number(oracle, "mu_gls_check"));
        for (int unit = 0; unit < means.size(); unit++) {
            var row = oracle.rows.get(unit);
            var posterior = shrinkage.posterior(means, unit, likelihood.mean());
            assertIterative(shrinkage.weight(means, unit), number(row, "lambda_reml"));
            assertIterative(posterior.mean(), number(row, "eb_reml"));
            assertIterative(posterior.sd(), number(row, "plug_in_sd"));
        }
    }

    private static ReleasedMeans means(List<Moments> units) {
        return ReleasedMeans.exact(
                units.stream().mapToDouble(Moments::mean).toArray(),
                units.stream().mapToInt(Moments::n).toArray());
    }

    private static double number(Oracle oracle, String name) {
        return oracle.parameters.get(name).doubleValue();
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    private static void assertIterative(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(Math.abs(expected) * 1e-5));
    }
}
