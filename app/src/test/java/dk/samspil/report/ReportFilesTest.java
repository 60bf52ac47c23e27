package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.disclosure.Release;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedTableBuilder;
import dk.samspil.golden.GoldenFile;
import dk.samspil.shared.Language;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("golden")
class ReportFilesTest {
    private static final Reports REPORTS = new Reports();
    private static final ReleasedTable TABLE = Fixture.release();
    private static final Questionnaire QUESTIONNAIRE = Fixture.questionnaire();

    @ParameterizedTest
    @CsvSource({
        "bakken, DA, nothing-to-claim",
        "aaen, DA, strength-and-topic",
        "aaen, EN, strength-and-topic",
        "nat, DA, five-to-nine",
        "nord, DA, every-answer",
        "nord, EN, every-answer",
        "vidby, DA, organisation"
    })
    void aUnitReportReadsAsAccepted(String unit, Language language, String name) {
        String html = REPORTS.unitHtml(TABLE, QUESTIONNAIRE, new UnitId(unit), language);

        GoldenFile.check("report/unit-" + name + "_" + language.code() + ".html", html);
    }

    @Test
    void theOverviewReadsAsAccepted() {
        GoldenFile.check("report/overview_da.html", REPORTS.overviewHtml(TABLE, QUESTIONNAIRE, Language.DA));
        GoldenFile.check("report/overview_en.html", REPORTS.overviewHtml(TABLE, QUESTIONNAIRE, Language.EN));
    }

    @Test
    void theTechnicalAnnexReadsAsAccepted() {
        GoldenFile.check("report/technical_da.html", REPORTS.technicalHtml(TABLE, QUESTIONNAIRE, Language.DA));
        GoldenFile.check("report/technical.json", REPORTS.technicalJson(TABLE, QUESTIONNAIRE));
    }

    @Test
    void theSafetyStatementReadsAsAccepted() {
        GoldenFile.check("report/statement_da.html", REPORTS.statementHtml(TABLE, QUESTIONNAIRE, Language.DA));
        GoldenFile.check("report/statement_en.html", REPORTS.statementHtml(TABLE, QUESTIONNAIRE, Language.EN));
    }

    @Test
    void theStatementSaysWhereLeadersCountWhenTheAnswersDoNotSayWhoTheyAre() {
        var problems = new Problems();
        problems.warning("responses.csv", 1, "is_leader", "", Release.LEADERS_NOT_KNOWN);
        var table = ReleasedTableBuilder.aRelease()
                .published("top", null, "Vidby Kommune", "50+")
                .warning(problems.list().getFirst())
                .build();

        String html = REPORTS.statementHtml(table, QUESTIONNAIRE, Language.EN);

        assertThat(html)
                .contains("count in the unit they lead.", "The answers do not say who is a leader")
                .doesNotContain("count one level up, together with");
    }

    @Test
    void theStatementCountsBreakdownsByWhatIsShown() {
        SafetyStatement statement = REPORTS.safetyStatement(TABLE, QUESTIONNAIRE, Language.EN);

        assertThat(statement.cuts().orElseThrow().columns())
                .containsExactly("Breakdowns", "Occupational group", "Sex", "Age", "Seniority");
        assertThat(statement.cuts().orElseThrow().rows())
                .extracting(UnitReport.TableRow::cells)
                .containsExactly(
                        List.of("1", "0", "0", "0"),
                        List.of("1", "1", "1", "0"),
                        List.of("3", "3", "3", "3"),
                        List.of("0", "0", "0", "2"),
                        List.of("0", "1", "1", "0"));
        assertThat(statement.themes()).contains("1 theme is left out", "2 means are shown as a range");
    }

    @Test
    void theStatementNamesTheRulesTheLedgerAndTheProgram() {
        assertThat(REPORTS.safetyStatement(TABLE, QUESTIONNAIRE, Language.EN).marks())
                .extracting(SafetyStatement.Mark::value)
                .containsExactly(TABLE.release().policy().fingerprint(), "8d1c5f0a7e2b4c9638d1c5f0a7e2b4c9", "0.2.0");
    }

    @ParameterizedTest
    @CsvSource({"bakken", "aaen", "nat", "nord", "vidby"})
    void aReportLoadsNothingFromOutsideAndHasNoInlineStyle(String unit) {
        String html = REPORTS.unitHtml(TABLE, QUESTIONNAIRE, new UnitId(unit), Language.DA);

        assertThat(html).doesNotContain("style=", "<style", "<script", "http:", "https:", "//");
    }

    @ParameterizedTest
    @CsvSource({"bakken", "aaen", "nat", "nord", "vidby"})
    void everyPatternAndSymbolReferredToIsOnThePage(String unit) {
        String html = REPORTS.unitHtml(TABLE, QUESTIONNAIRE, new UnitId(unit), Language.DA);

        Pattern.compile("(?:href=\"|url\\()#([a-z-]+)")
                .matcher(html)
                .results()
                .forEach(reference -> assertThat(html).contains("id=\"" + reference.group(1) + "\""));
    }

    @Test
    void theOverviewNeverRanksItsUnits() {
        String html = REPORTS.overviewHtml(TABLE, QUESTIONNAIRE, Language.DA);

        assertThat(html).containsSubsequence("Team Åen</a>", "Team Bakken</a>", "Nattevagten</a>", "Team Engen");
        assertThat(html).doesNotContain("reports/engen.html");
    }

    @Test
    void theAssetsOfAReportAreWrittenBesideIt(@TempDir Path folder) {
        REPORTS.writeAssets(folder);

        assertThat(folder.resolve("assets/tokens.css")).isNotEmptyFile();
        assertThat(folder.resolve("assets/results.css")).isNotEmptyFile();
        assertThat(folder.resolve("assets/fonts/IBMPlexSans-OFL.txt")).isNotEmptyFile();
    }
}
