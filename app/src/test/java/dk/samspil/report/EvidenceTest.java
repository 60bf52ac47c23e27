package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.ReleasedTableBuilder;
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
        assertThat(rows(4).get(1).cells()).containsExactly("31", "480");
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
