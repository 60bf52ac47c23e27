package dk.samspil.numerics;

import static dk.samspil.numerics.Expected.assertAgrees;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.samspil.numerics.describe.Moments;
import dk.samspil.numerics.describe.MomentsBuilder;
import dk.samspil.numerics.describe.ResponseRate;
import dk.samspil.numerics.interval.FinitePopulation;
import dk.samspil.numerics.interval.MeanInterval;
import dk.samspil.numerics.interval.MeanInterval.AllAnswered;
import dk.samspil.numerics.interval.MeanInterval.Range;
import dk.samspil.numerics.interval.StratifiedMean;
import dk.samspil.numerics.interval.StratifiedMean.Stratum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every unit of every level and dimension of three surveys, against values computed independently in R.
class OracleMeansTest {

    enum Oracle {
        REAL_ANSWERS("bhr2000", "expected/02_bhr2000.csv", 520),
        SYNTHETIC_2025("synth-small/2025", "expected/02_synth_small_2025.csv", 960),
        SYNTHETIC_2026("synth-small/2026", "expected/02_synth_small_2026.csv", 952);

        private final SurveyFolder survey;
        private final List<Row> rows;

        Oracle(String folder, String expected, int rowCount) {
            survey = SurveyFolder.read(folder);
            var strata = new HashMap<String, Map<String, Stratum>>();
            survey.scales().forEach(scale -> strata.put(scale, strata(survey, scale)));
            rows = SurveyFolder.csv(expected).stream()
                    .map(row -> row(row, strata.get(row.getField("dimension"))))
                    .toList();
            assertThat(rows).hasSize(rowCount);
        }

        private Row row(NamedCsvRecord expected, Map<String, Stratum> strata) {
            var within = survey.unitsWithin(expected.getField("unit_id"));
            return new Row(expected, within.stream().map(strata::get).toList());
        }
    }

    /// One expected row with the leaf strata the unit consists of.
    private record Row(NamedCsvRecord expected, List<Stratum> strata) {

        private Moments scores() {
            var all = new MomentsBuilder();
            strata.forEach(stratum -> all.add(stratum.scores()));
            return all.toMoments();
        }

        private int employed() {
            return strata.stream().mapToInt(Stratum::employed).sum();
        }

        private double value(String column) {
            return Double.parseDouble(expected.getField(column));
        }

        private void agrees(String column, double actual) {
            assertAgrees(
                    expected.getField("dimension") + " " + expected.getField("unit_id") + " " + column,
                    actual,
                    value(column));
        }
    }

    private static Map<String, Stratum> strata(SurveyFolder survey, String scale) {
        var builders = new HashMap<String, MomentsBuilder>();
        survey.units().forEach(unit -> builders.put(unit, new MomentsBuilder()));
        double[] scores = survey.scores(scale);
        var units = survey.unitsOfResponses();
        for (int i = 0; i < scores.length; i++) {
            builders.get(units.get(i)).add(scores[i]);
        }
        var strata = new HashMap<String, Stratum>();
        builders.forEach((unit, scored) -> strata.put(unit, new Stratum(scored.toMoments(), survey.employed(unit))));
        return strata;
    }

    @ParameterizedTest
    @EnumSource
    void countsMeansAndSpreadsAgree(Oracle oracle) {
        for (Row row : oracle.rows) {
            assertThat(row.employed()).isEqualTo((int) row.value("N"));
            assertThat(row.scores().n()).isEqualTo((int) row.value("n"));
            row.agrees("mean", row.scores().mean());
            row.agrees("sd", row.scores().sd());
            row.agrees("se", row.scores().standardError());
        }
    }

    @ParameterizedTest
    @EnumSource
    void responseRatesAgree(Oracle oracle) {
        for (Row row : oracle.rows) {
            row.agrees("response_rate", new ResponseRate((int) row.value("returned"), row.employed()).percent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void finitePopulationCorrectionsAgree(Oracle oracle) {
        for (Row row : oracle.rows) {
            double correction = FinitePopulation.correction(row.scores().n(), row.employed());
            row.agrees("fpc", correction);
            row.agrees("se_fpc", correction * row.scores().standardError());
        }
    }

    @ParameterizedTest
    @EnumSource
    void studentsIntervalsAgree(Oracle oracle) {
        for (Row row : oracle.rows) {
            assertThat(MeanInterval.t(row.scores())).isInstanceOfSatisfying(Range.class, range -> {
                row.agrees("ci_lo", range.low());
                row.agrees("ci_hi", range.high());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void intervalsWithFinitePopulationCorrectionAgree(Oracle oracle) {
        for (Row row : oracle.rows) {
            switch (MeanInterval.tWithFinitePopulation(row.scores(), row.employed())) {
                case Range range -> {
                    row.agrees("ci_fpc_lo", range.low());
                    row.agrees("ci_fpc_hi", range.high());
                    row.agrees("moe_fpc", range.halfWidth());
                }
                case AllAnswered all -> {
                    row.agrees("ci_fpc_lo", all.mean());
                    row.agrees("moe_fpc", 0);
                }
                case MeanInterval.Undefined none -> throw new AssertionError(row.expected + ": " + none);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void stratifiedMeansAgree(Oracle oracle) {
        for (Row row : oracle.rows) {
            var mean = StratifiedMean.of(new ArrayList<>(row.strata));
            row.agrees("strat_mean", mean.mean());
            row.agrees("strat_se_fpc", mean.standardError());
        }
    }
}
