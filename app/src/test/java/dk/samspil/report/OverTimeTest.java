package dk.samspil.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.golden.GoldenFile;
import dk.samspil.report.export.Exports;
import dk.samspil.report.export.Scope;
import dk.samspil.report.trend.TrendPart;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("golden")
class OverTimeTest {
    private static final ReleasedTable TABLE = OverTimeFixture.release();
    private static final UnitId TEAM = new UnitId("aaen");

    private static TrendPart part(String unit, Language language) {
        return new Reports()
                .unitReport(TABLE, Fixture.questionnaire(), new UnitId(unit), language)
                .trend()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aReportOverTimeReadsAsAccepted(Language language) {
        String html = new Reports().unitHtml(TABLE, Fixture.questionnaire(), TEAM, language);

        GoldenFile.check("report/unit-over-time_" + language.code() + ".html", html);
    }

    @Test
    void whatHasChangedIsDrawnLargeAndTheRestSmall() {
        TrendPart part = part("aaen", Language.DA);

        assertThat(part.main().orElseThrow().heading()).startsWith("Retfærdighed: faldet");
        assertThat(part.others()).hasSize(5);
    }

    @Test
    void itIsSaidWhichFiguresAreAboutAPartOfTheUnitOnly() {
        assertThat(part("aaen", Language.DA).sentences())
                .anySatisfy(text -> assertThat(text).contains("mindst 50\u00a0% i 2022, mindst 50\u00a0% i 2023"))
                .anySatisfy(text ->
                        assertThat(text).startsWith("Indflydelse: Der blev spurgt på en anden måde (2022, 2023)"))
                .last()
                .asString()
                .startsWith("Kun ændringen siden sidst er prøvet");
    }

    @Test
    void theTableHasEveryRoundWithItsCoverAndItsIntervalWhereItIsAboutTheUnit() {
        List<TrendPart.Row> rows =
                part("aaen", Language.DA).numbers().orElseThrow().rows();

        assertThat(rows).extracting(TrendPart.Row::head).containsExactly("2022", "2023", "2024", "2025", "2026");
        assertThat(rows.getFirst().cells())
                .startsWith("mindst 50\u00a0%", "58", "65", "70")
                .contains("spurgt anderledes", "mindst 80");
        assertThat(rows.get(2).cells().get(1)).isEqualTo("67 (59-75)");
        assertThat(rows.getLast().cells()).startsWith("100\u00a0%");
    }

    @Test
    void whatHappenedInAUnitOrAboveItIsTold() {
        assertThat(part("aaen", Language.DA).events())
                .extracting(TrendPart.Event::letter, TrendPart.Event::when, TrendPart.Event::what)
                .containsExactly(
                        tuple("A", "marts 2024", "Sammenlægning: Team Vest og Team Åen blev ét team."),
                        tuple("B", "maj 2026", "Flytning: Hele huset flyttede til Åhuset."));
    }

    @Test
    void aUnitWithoutEarlierFiguresHasWhatHappenedAndNoPicture() {
        TrendPart part = part("bakken", Language.EN);

        assertThat(part.main()).isEmpty();
        assertThat(part.numbers()).isEmpty();
        assertThat(part.events()).hasSize(2);
    }

    @Test
    void theFirstSurveyOfAllHasNoTimeToTellOf() {
        assertThat(new Reports()
                        .unitReport(Fixture.release(), Fixture.questionnaire(), Fixture.STREAM, Language.DA)
                        .trend())
                .isEmpty();
    }

    @Test
    void filesTellOfEarlierRoundsOnceForEachFigureAndOnlyOfTheUnitsThatOneMayRead() {
        var exports = new Exports(new Reports());
        String all = new String(
                exports.csv(TABLE, Fixture.questionnaire(), Scope.everything(TABLE), Language.DA, Optional.empty()),
                StandardCharsets.UTF_8);
        String one = new String(
                exports.csv(TABLE, Fixture.questionnaire(), Scope.ofReport(TABLE, TEAM), Language.DA, Optional.empty()),
                StandardCharsets.UTF_8);

        assertThat(all.lines().filter(line -> line.startsWith("over tid")))
                .hasSize(TABLE.trend().listFigures().size());
        assertThat(one.lines().filter(line -> line.startsWith("over tid")))
                .allMatch(line -> line.contains("aaen"))
                .anyMatch(line -> line.contains("Retfærdighed, 2022") && line.contains("Handler om mindst 50"));
    }
}
