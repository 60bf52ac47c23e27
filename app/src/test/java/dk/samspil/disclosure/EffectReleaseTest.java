package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.report.Overview;
import dk.samspil.report.Reports;
import dk.samspil.report.UnitReport;
import dk.samspil.report.export.Exports;
import dk.samspil.report.export.Scope;
import dk.samspil.report.priority.EffectPart;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// The synthetic survey with a rating of effect among its dimensions, from the answers to the reports.
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnRealPostgres
class EffectReleaseTest {
    private static final String RATING = "workload";
    private static final String THEME = "trust_mgmt";
    private static final SurveyFolder WITH_THEMES_ONLY = RealSurveys.syntheticOf(2025);
    private static final SurveyFolder SURVEY = RealSurveys.rating(RATING, THEME, WITH_THEMES_ONLY);
    private static final Reports REPORTS = new Reports();

    @Autowired
    Intake intake;

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    private final Questionnaire asked = SURVEY.questionnaire();
    private ReleasedTable table;
    private ReleasedTable themesOnly;

    @BeforeAll
    void publish() {
        var publications = new Publications(intake, policies, publisher);
        table = publications.publish(SURVEY, DisclosurePolicy.DEFAULT);
        themesOnly = publications.publish(WITH_THEMES_ONLY, DisclosurePolicy.DEFAULT);
    }

    private Optional<ReleasedFigure> mean(UnitId unit, String id) {
        return table.find(unit, new Measure.Mean(id));
    }

    private List<UnitId> published() {
        return table.listUnits().stream()
                .filter(ReleasedUnit::published)
                .map(ReleasedUnit::id)
                .toList();
    }

    private UnitReport report(UnitId unit) {
        return REPORTS.unitReport(table, asked, unit, Language.EN);
    }

    private static Optional<Integer> number(Optional<ReleasedFigure> figure) {
        return figure.map(ReleasedFigure::value)
                .filter(ReleasedValue.Whole.class::isInstance)
                .map(value -> ((ReleasedValue.Whole) value).value());
    }

    @Test
    void aRatingIsPlannedWithheldAndAttackedAsAnyDimension() {
        assertThat(table.listFigures()).isEqualTo(themesOnly.listFigures());
        assertThat(table.listFigures())
                .filteredOn(figure -> figure.measure().equals(new Measure.Mean(RATING)))
                .hasSizeGreaterThan(50);
    }

    @Test
    void itIsNotAmongWhatGoesTogetherWithTheOutcome() {
        assertThat(themesOnly.findQuality(RATING).orElseThrow().find("importance"))
                .isPresent();
        assertThat(table.findQuality(RATING).orElseThrow().find("importance")).isEmpty();
        assertThat(table.findQuality(THEME).orElseThrow().find("importance")).isPresent();
        assertThat(table.findQuality(RATING).orElseThrow().find("pooled_sd")).isPresent();
    }

    @Test
    void everyReportShowsBothReleasedNumbersOrSaysThatTheyAreNotShown() {
        assertThat(published()).hasSizeGreaterThan(50).allSatisfy(unit -> {
            EffectPart part = report(unit).effects().orElseThrow();
            EffectPart.Line line = part.lines().getFirst();
            assertThat(part.lines()).hasSize(1);
            assertThat(line.effectNumber()).isEqualTo(number(mean(unit, RATING)));
            assertThat(line.ratingNumber()).isEqualTo(number(mean(unit, THEME)));
            assertThat(part.map().isPresent())
                    .isEqualTo(line.effectNumber().isPresent()
                            && line.ratingNumber().isPresent());
            if (mean(unit, RATING).isEmpty()) {
                assertThat(line.effect()).isEqualTo("not shown: too few answers");
            }
        });
        assertThat(published())
                .anySatisfy(unit ->
                        assertThat(report(unit).effects().orElseThrow().map()).isPresent());
    }

    @Test
    void noClaimIsMadeAboutIt() {
        var claims = REPORTS.claims(table, asked);

        assertThat(published())
                .allSatisfy(unit ->
                        assertThat(claims.find(unit, RATING).isCompared()).isFalse());
        assertThat(published())
                .anySatisfy(unit ->
                        assertThat(claims.find(unit, THEME).isCompared()).isTrue());
    }

    @Test
    void theOrganisationHasItsMapAndNoThemeMore() {
        Overview overview = REPORTS.overview(table, asked, Language.EN);

        assertThat(overview.effects().orElseThrow().lines().getFirst().effectNumber())
                .isEqualTo(number(mean(table.getRoot().id(), RATING)));
        assertThat(overview.themes())
                .extracting(Overview.Theme::id)
                .contains(THEME)
                .doesNotContain(RATING);
    }

    @Test
    void filesSayThatItIsNoTheme() {
        byte[] csv = new Exports(REPORTS).csv(table, asked, Scope.everything(table), Language.EN, Optional.empty());

        assertThat(new String(csv, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains("mean:" + RATING + ";")))
                .hasSizeGreaterThan(50)
                .filteredOn(line -> !line.contains("too few"))
                .allSatisfy(line -> assertThat(line).contains("how the employees rate what it would mean"));
    }
}
