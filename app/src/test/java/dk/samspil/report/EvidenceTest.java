package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.disclosure.Unsettled;
import dk.samspil.disclosure.WithheldReason;
import dk.samspil.docs.Repository;
import dk.samspil.report.Evidence.Section;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.report.UnitReport.TableRow;
import dk.samspil.shared.Language;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the data-protection officer reads.
class EvidenceTest {
    private static Evidence evidence(Language language) {
        return new Reports().evidence(Fixture.release(), Fixture.questionnaire(), language);
    }

    private static List<TableRow> rows(int section) {
        return evidence(Language.EN)
                .sections()
                .get(section)
                .table()
                .orElseThrow()
                .rows();
    }

    @Test
    void theHeadingCountsWhatIsHeldBack() {
        assertThat(evidence(Language.EN).heading()).isEqualTo("1 unit and 16 breakdowns are held back");
    }

    @Test
    void everyWithheldUnitHasItsReasonItsWitnessAndTheSizeOfTheSmallGroupAsAClass() {
        assertThat(rows(0))
                .containsExactly(
                        new TableRow(
                                "Nattevagten",
                                List.of(
                                        "DEFER",
                                        "5-9 answers are shown here; a group of fewer than 5 counts only from Hjemmeplejen Nord.",
                                        "Nattevagten itself",
                                        "fewer than 5")),
                        new TableRow(
                                "Team Engen",
                                List.of(
                                        "FEW",
                                        "Fewer than 5 people answered, so the result is part of Hjemmeplejen Nord.",
                                        "Team Engen itself",
                                        "fewer than 5")));
    }

    @Test
    void aUnitThatWouldLeaveFewIsListedWithWhatTheyCouldBeWorkedOutFrom() {
        var table = ReleasedTableBuilder.aRelease()
                .published("vidby", null, "Vidby Kommune", "640")
                .withheld("nord", "vidby", "Nord", WithheldReason.REST, "vidby")
                .published("aaen", "nord", "Team Åen", "14")
                .published("syd", "vidby", "Syd", "60")
                .build();

        var units = new Reports()
                .evidence(table, Fixture.questionnaire(), Language.EN)
                .sections()
                .getFirst()
                .table()
                .orElseThrow();

        assertThat(units.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .contains("Vidby Kommune less Nord and Syd or Nord less Team Åen", "fewer than 5"));
    }

    @Test
    void everyMissingBreakdownHasItsReason() {
        assertThat(rows(1))
                .contains(new TableRow(
                        "Hjemmeplejen Nord",
                        List.of(
                                "Sex",
                                "GIVEN_UP",
                                "Left out so that the same breakdown can be shown for Vidby Kommune, which covers more people.",
                                "fewer than 5")));
    }

    @Test
    void aMissingThemeReadsTheSameWhateverTheCause() {
        assertThat(rows(2))
                .containsExactly(new TableRow(
                        "Nattevagten",
                        List.of("Well-being", "FEW_TOPIC", "Too few answers to this theme for a safe result.")));
    }

    @Test
    void theAuditorsCountsStandLayerByLayerWithTheirSum() {
        assertThat(rows(4))
                .extracting(TableRow::head)
                .containsExactly(
                        "Numbers of answers and response rates",
                        "Themes and overall measures",
                        "Questions",
                        "Distributions of answers",
                        "In all");
        assertThat(rows(4).get(1).cells()).containsExactly("31", "480", "0");
    }

    private static Section audit(Language language, @Nullable Unsettled ofMeans, @Nullable Unsettled ofShares) {
        var table = ReleasedTableBuilder.aRelease()
                .published("vidby", null, "Vidby Kommune", "640")
                .audited("means", 31, 480, ofMeans)
                .audited("distributions", 7, 1200, ofShares)
                .build();
        return new Reports()
                .evidence(table, Fixture.questionnaire(), language)
                .sections()
                .get(4);
    }

    private static List<String> lastColumn(Section section) {
        return section.table().orElseThrow().rows().stream()
                .map(row -> row.cells().getLast())
                .toList();
    }

    @Test
    void whatTheAuditorCouldNotSettleIsCountedByCauseAndLayer() {
        var section = audit(Language.EN, new Unsettled(2, 1), new Unsettled(1200, 4));

        assertThat(section.text())
                .contains("That happened 1,207 times: 1,202 because the figures of too many groups")
                .contains("5 because the calculation would have taken too many steps");
        assertThat(section.table().orElseThrow().columns()).endsWith("Combinations tried", "Not settled");
        assertThat(lastColumn(section)).containsExactly("3", "1,204", "1,207");
    }

    @Test
    void andSaidInDanish() {
        assertThat(audit(Language.DA, new Unsettled(0, 1), Unsettled.NOTHING).text())
                .contains("Det skete én gang: 0, fordi tallene fra for mange grupper", "1, fordi beregningen ville");
    }

    @ParameterizedTest
    @EnumSource
    void whereEverythingWasSettledThatIsSaid(Language language) {
        assertThat(audit(language, Unsettled.NOTHING, Unsettled.NOTHING).text())
                .endsWith(language == Language.DA ? "Alle spørgsmål er afgjort." : "every question was settled.");
    }

    @Test
    void whereItWasNotKeptThatIsSaidToo() {
        var section = audit(Language.EN, Unsettled.NOTHING, null);

        assertThat(section.text()).endsWith("was not kept for this release.");
        assertThat(lastColumn(section)).containsExactly("0", "not kept", "not kept");
    }

    @ParameterizedTest
    @EnumSource
    void noNumberBelowTheLimitsStandsAmongWhatIsWithheld(Language language) {
        Stream<String> cells = evidence(language).sections().subList(0, 3).stream()
                .map(Section::table)
                .flatMap(Optional::stream)
                .map(Table::rows)
                .flatMap(List::stream)
                .flatMap(row -> row.cells().stream());

        assertThat(cells).isNotEmpty().noneMatch(cell -> cell.matches(".*\\b[0-4]\\b.*"));
    }

    @Test
    void everyMethodNamedIsAPageOfTheDocumentation() {
        assertThat(evidence(Language.DA).methods())
                .hasSameSizeAs(EvidenceWriter.METHODS)
                .allMatch(method -> Files.isRegularFile(Repository.ROOT.resolve(method.file())));
    }

    @Test
    void theRulesStandAsTheyWereAdopted() {
        assertThat(evidence(Language.DA).policy())
                .isEqualTo(Fixture.release().release().policy().text());
    }
}
