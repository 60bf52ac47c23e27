package dk.samspil.numerics;

import static dk.samspil.numerics.Expected.assertAgrees;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.samspil.numerics.compare.FalseDiscoveryRate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Adjusted p values of the paper's own example and of an invented municipality, against R.
class OracleChangeTest {

    private static final List<NamedCsvRecord> CHANGES = SurveyFolder.csv("expected/03_change_synth_small.csv");

    @Test
    void thePapersFifteenPValuesAgree() {
        var rows = SurveyFolder.csv("expected/03_bh1995_example.csv");

        double[] adjusted = FalseDiscoveryRate.benjaminiHochberg(numbers(rows, "p"));

        assertThat(adjusted).hasSize(15);
        for (int i = 0; i < adjusted.length; i++) {
            assertAgrees(
                    "rank " + (i + 1),
                    adjusted[i],
                    Double.parseDouble(rows.get(i).getField("q_bh")));
            assertThat(adjusted[i] <= 0.05)
                    .isEqualTo(rows.get(i).getField("reject_bh05").equals("1"));
        }
    }

    @Test
    void aFamilyOfAllUnitsAndDimensionsAgrees() {
        assertFamily(CHANGES, "p", "q_bh_all");
    }

    @Test
    void aFamilyOfEachDimensionAgrees() {
        var byDimension = CHANGES.stream().collect(Collectors.groupingBy(row -> row.getField("dimension")));

        assertThat(byDimension).hasSizeGreaterThan(5);
        byDimension.values().forEach(family -> assertFamily(family, "p", "q_bh_dim"));
    }

    @Test
    void missingPValuesAreNoMembersOfTheFamily() {
        var byDimension = CHANGES.stream().collect(Collectors.groupingBy(row -> row.getField("dimension")));

        assertThat(CHANGES).anyMatch(row -> row.getField("p_fpc").isEmpty());
        byDimension.values().forEach(family -> assertFamily(family, "p_fpc", "q_bh_dim_fpc"));
    }

    private static void assertFamily(List<NamedCsvRecord> family, String p, String q) {
        double[] adjusted = FalseDiscoveryRate.benjaminiHochberg(numbers(family, p));
        for (int i = 0; i < adjusted.length; i++) {
            String expected = family.get(i).getField(q);
            if (expected.isEmpty()) {
                assertThat(adjusted[i]).isNaN();
            } else {
                assertAgrees(family.get(i).getField("unit_id"), adjusted[i], Double.parseDouble(expected));
            }
        }
    }

    private static double[] numbers(List<NamedCsvRecord> rows, String column) {
        return rows.stream()
                .map(row -> row.getField(column))
                .mapToDouble(text -> text.isEmpty() ? Double.NaN : Double.parseDouble(text))
                .toArray();
    }
}
