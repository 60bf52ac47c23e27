package dk.samspil.numerics;

import static dk.samspil.numerics.Expected.assertAgrees;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.describe.MomentsBuilder;
import dk.samspil.numerics.describe.Summary;
import dk.samspil.numerics.scale.CronbachAlpha;
import dk.samspil.numerics.scale.IntraclassCorrelation;
import dk.samspil.numerics.scale.WithinGroupAgreement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reliability and agreement of five scales of real answers, against values computed independently in R.
class OracleScalesTest {

    private static final JsonNode EXPECTED = JsonMapper.shared().readTree(SurveyFolder.text("expected/01_scales.json"));

    enum Oracle {
        BHR2000_LEADERSHIP("leadership", "responses.csv"),
        BHR2000_OFFICERS("officers", "responses.csv"),
        BHR2000_NCOS("ncos", "responses.csv"),
        BHR2000_CHAIN("chain", "responses.csv"),
        BHR2000_LEADERSHIP_MISSING("leadership", "responses_with_synthetic_missing.csv");

        private final SurveyFolder survey;
        private final String scale;
        private final double[] scores;
        private final CronbachAlpha alpha;
        private final IntraclassCorrelation correlation;
        private final SortedMap<Integer, WithinGroupAgreement> agreement;

        Oracle(String scale, String responses) {
            survey = SurveyFolder.read("bhr2000", responses);
            this.scale = scale;
            scores = survey.scores(scale);
            alpha = CronbachAlpha.of(survey.itemScores(scale));
            correlation = IntraclassCorrelation.of(scores, survey.groups());
            agreement = WithinGroupAgreement.byGroup(survey.answers(scale), survey.groups(), SurveyFolder.SCALE);
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private void agrees(String field, double actual) {
            assertAgrees(
                    this + " " + field, actual, EXPECTED.get(key()).get(field).asDouble());
        }

        private void agrees(String field, String item, double actual) {
            assertAgrees(
                    this + " " + field + " " + item,
                    actual,
                    EXPECTED.get(key()).get(field).get(item).asDouble());
        }

        private double[] agreements() {
            return agreement.values().stream()
                    .mapToDouble(WithinGroupAgreement::rwgj)
                    .toArray();
        }
    }

    @ParameterizedTest
    @EnumSource
    void scoresOfAllPeopleAgree(Oracle oracle) {
        Moments moments = Moments.of(oracle.scores);

        oracle.agrees("n_scored", moments.n());
        oracle.agrees("mean", moments.mean());
        oracle.agrees("sd", moments.sd());
    }

    @ParameterizedTest
    @EnumSource
    void itemMeansAgree(Oracle oracle) {
        double[][] answers = oracle.survey.answers(oracle.scale);
        var items = oracle.survey.items(oracle.scale);

        for (int i = 0; i < items.size(); i++) {
            int item = i;
            double[] column =
                    Arrays.stream(answers).mapToDouble(row -> row[item]).toArray();
            oracle.agrees("item_mean", items.get(i), Moments.of(column).mean());
        }
    }

    @ParameterizedTest
    @EnumSource
    void alphaAndItsFeldtIntervalAgree(Oracle oracle) {
        oracle.agrees("items", oracle.alpha.items());
        oracle.agrees("n_complete", oracle.alpha.persons());
        oracle.agrees("alpha_listwise", oracle.alpha.alpha());
        oracle.agrees("alpha_feldt_lo", oracle.alpha.low());
        oracle.agrees("alpha_feldt_hi", oracle.alpha.high());
    }

    @ParameterizedTest
    @EnumSource
    void itemStatisticsAgree(Oracle oracle) {
        var items = oracle.survey.items(oracle.scale);

        for (int i = 0; i < items.size(); i++) {
            var item = oracle.alpha.itemStatistics().get(i);
            oracle.agrees("item_rest_r_listwise", items.get(i), item.itemRestCorrelation());
            oracle.agrees("alpha_if_deleted_listwise", items.get(i), item.alphaIfDeleted());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theAnalysisOfVarianceAgrees(Oracle oracle) {
        var anova = oracle.correlation.anova();

        oracle.agrees("J", anova.groups());
        oracle.agrees("N", anova.n());
        oracle.agrees("mean_size", anova.meanSize());
        oracle.agrees("n0", anova.n0());
        oracle.agrees("MSB", anova.meanSquareBetween());
        oracle.agrees("MSW", anova.meanSquareWithin());
        oracle.agrees("F", anova.f());
        oracle.agrees("p", anova.p());
    }

    @ParameterizedTest
    @EnumSource
    void intraclassCorrelationsAgree(Oracle oracle) {
        oracle.agrees("icc1_meansize", oracle.correlation.icc1MeanSize());
        oracle.agrees("icc1_n0", oracle.correlation.icc1N0());
        oracle.agrees("icc2", oracle.correlation.icc2());
        oracle.agrees("tau2_n0", oracle.correlation.tau2());
        oracle.agrees("sigma2", oracle.correlation.sigma2());
    }

    @ParameterizedTest
    @EnumSource
    void theDistributionOfAgreementAgrees(Oracle oracle) {
        Summary summary = Summary.of(oracle.agreements());

        oracle.agrees("rwgj_mean", summary.mean());
        oracle.agrees("rwgj_median", summary.median());
        oracle.agrees("rwgj_min", summary.min());
        oracle.agrees("rwgj_max", summary.max());
        oracle.agrees("rwgj_share_ge_70", Summary.shareAtLeast(oracle.agreements(), .70));
    }

    @ParameterizedTest
    @EnumSource
    void everyTeamAgrees(Oracle oracle) {
        Map<Integer, MomentsBuilder> teams = new TreeMap<>();
        int[] groups = oracle.survey.groups();
        for (int i = 0; i < groups.length; i++) {
            teams.computeIfAbsent(groups[i], team -> new MomentsBuilder()).add(oracle.scores[i]);
        }
        var rows = SurveyFolder.csv("expected/01_groups.csv").stream()
                .filter(row -> row.getField("scale").equals(oracle.key()))
                .toList();

        assertThat(rows).hasSize(99);
        for (var row : rows) {
            String group = row.getField("group");
            int team = oracle.survey.units().indexOf(teamId(group));
            Moments moments = teams.get(team).toMoments();
            assertThat(moments.n()).isEqualTo(Integer.parseInt(row.getField("n_scored")));
            assertAgrees(group + " mean", moments.mean(), Double.parseDouble(row.getField("mean")));
            assertAgrees(group + " sd", moments.sd(), Double.parseDouble(row.getField("sd")));
            assertAgrees(group + " rwgj", oracle.agreement.get(team).rwgj(), Double.parseDouble(row.getField("rwgj")));
        }
    }

    private static String teamId(String group) {
        return group.startsWith("C") ? group : "C" + "0".repeat(3 - group.length()) + group;
    }
}
