package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.report.UnitReport.LegendEntry;
import dk.samspil.report.UnitReport.Saying;
import dk.samspil.report.export.Exports;
import dk.samspil.report.export.Scope;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.chart.Legend;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private static final List<String> SCALES = List.of("trust", "justice", "together");

    /// Of trust, justice and working together: 83, 46 and 70, spread 15.
    private static ReleasedTable release() {
        var builder = ReleasedTableBuilder.aRelease()
                .published("vidby", null, "Vidby Kommune", "640")
                .published("aaen", "vidby", "Team Åen", "14")
                .target("vidby", "trust", 60)
                .target("aaen", "trust", 70)
                .target("aaen", "justice", 70)
                .target("aaen", "together", 68)
                .target("aaen", "voice", 68);
        List<String> own = List.of("83", "46", "70");
        for (int i = 0; i < SCALES.size(); i++) {
            builder.figure("vidby", "mean:" + SCALES.get(i), "640", "70")
                    .figure("aaen", "mean:" + SCALES.get(i), "14", own.get(i))
                    .quality(SCALES.get(i), Map.of("pooled_sd", 15.0));
        }
        return builder.build();
    }

    private static UnitReport report(String unit) {
        return new Reports().unitReport(release(), Fixture.questionnaire(), new UnitId(unit), Language.DA);
    }

    @Test
    void aTargetIsReachedNotReachedOrCannotBeTold() {
        assertThat(report("aaen").targets())
                .containsExactly(
                        "Måltallet på 70 for »Tillid« er nået: Tallet er 83, og så meget over er det næppe tilfældigt.",
                        "Måltallet på 70 for »Retfærdighed« er ikke nået: Tallet er 46, og så meget under er det næppe"
                                + " tilfældigt.",
                        "Om måltallet på 68 for »Samarbejde« er nået, kan ikke afgøres: Tallet er 70, og så tæt på kan"
                                + " det være tilfældigt.");
    }

    @Test
    void theOrganisationIsHeldAgainstItsOwnTarget() {
        assertThat(report("vidby").targets())
                .singleElement()
                .asString()
                .startsWith("Måltallet på 60 for »Tillid« er nået");
    }

    @Test
    void theTargetIsMarkedInThePictureAndSaidBesideTheRow() {
        UnitReport report = report("aaen");

        assertThat(report.picture().legend()).extracting(LegendEntry::piece).contains(Legend.TARGET);
        assertThat(report.picture().rows().getFirst().sayings())
                .extracting(Saying::words)
                .contains("måltal 70: nået");
    }

    @Test
    void everySentenceAboutATargetNamesItsRule() {
        assertThat(report("aaen").sentences())
                .filteredOn(sentence -> sentence.rule() == SentenceRule.TARGET)
                .hasSize(3)
                .first()
                .satisfies(sentence -> assertThat(sentence.figures()).containsExactly("aaen mean:trust"));
    }

    @Test
    void filesHoldEveryTargetWithItsVerdictAndOnlyOfUnitsThatOneMayRead() throws IOException {
        ReleasedTable table = release();
        var exports = new Exports(new Reports());
        Scope team = Scope.ofReport(table, new UnitId("aaen"));
        String csv = new String(
                exports.csv(table, Fixture.questionnaire(), team, Language.DA, Optional.empty()),
                StandardCharsets.UTF_8);

        assertThat(csv.lines().filter(line -> line.startsWith("måltal;")))
                .hasSize(4)
                .allMatch(line -> line.startsWith("måltal;aaen;Team Åen;target:"))
                .anyMatch(line -> line.contains("target:trust;Tillid, måltal;;;;;70;Nået.;"))
                .anyMatch(line -> line.contains("target:justice;Retfærdighed, måltal;;;;;70;Ikke nået.;"))
                .anyMatch(line -> line.contains(";68;Kan ikke afgøres: Så tæt på kan det være tilfældigt.;"))
                .anyMatch(line -> line.contains("target:voice;Indflydelse, måltal;;;;;68;Kan ikke prøves.;"));

        byte[] xlsx =
                exports.xlsx(table, Fixture.questionnaire(), Scope.everything(table), Language.DA, Optional.empty());
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<Row> rows = workbook.findSheet("Måltal").orElseThrow().read();
            assertThat(rows).hasSize(6);
            Row trust = rows.get(2);
            assertThat(trust.getCellText(0)).isEqualTo("aaen");
            assertThat(trust.getCellAsNumber(4).orElseThrow().intValueExact()).isEqualTo(70);
            assertThat(trust.getCellAsNumber(5).orElseThrow().intValueExact()).isEqualTo(83);
            assertThat(trust.getCellText(6)).isEqualTo("Nået.");
        }
    }

    @Test
    void withoutTargetsNothingIsSaid() {
        UnitReport report =
                new Reports().unitReport(Fixture.release(), Fixture.questionnaire(), Fixture.STREAM, Language.EN);

        assertThat(report.targets()).isEmpty();
        assertThat(report.picture().legend()).extracting(LegendEntry::piece).doesNotContain(Legend.TARGET);
    }
}
