package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.intake.Intake;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.organisation.context.ContextNote.Kind;
import dk.samspil.organisation.context.ContextNotes;
import dk.samspil.report.Reports;
import dk.samspil.report.release.ReleaseCalendar;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.goal.OutsideSet;
import dk.samspil.survey.goal.OutsideSets;
import dk.samspil.survey.goal.OutsideSource;
import dk.samspil.survey.goal.OutsideValue;
import dk.samspil.survey.goal.SourceDay;
import dk.samspil.survey.goal.UnitTargets;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// What a release tells of the rounds before it, from two years of a municipality that was reorganised in between.
@SpringBootTest
@OnRealPostgres
class EarlierFiguresTest {
    private static final Reports REPORTS = new Reports();

    @Autowired
    Intake intake;

    @Autowired
    Policies policies;

    @Autowired
    Publisher publisher;

    @Autowired
    ReleaseStore store;

    @Autowired
    Surveys surveys;

    @Autowired
    ContextNotes notes;

    @Autowired
    ReleaseCalendar calendar;

    @Autowired
    Clock clock;

    @Autowired
    UnitTargets targets;

    @Autowired
    OutsideSets outside;

    private Publications publications;
    private ReleasedTable lastYear;

    @BeforeEach
    void publishLastYear() {
        publications = new Publications(intake, policies, publisher);
        lastYear = publications.publish(RealSurveys.syntheticOf(2025), DisclosurePolicy.DEFAULT);
    }

    private ReleasedTable publishThisYear() {
        return publications.publish(RealSurveys.syntheticOf(2026), DisclosurePolicy.DEFAULT);
    }

    private List<PastFigure> figuresOfLastYear(Trend trend) {
        return trend.listFigures().stream()
                .filter(figure -> figure.round().equals(then()))
                .toList();
    }

    private RoundId then() {
        return lastYear.release().round();
    }

    @Test
    void everyFigureOfAnEarlierRoundStandsInItsRelease() {
        Trend trend = publishThisYear().trend();
        List<String> released = lastYear.listFigures().stream()
                .filter(figure -> figure.category() == null)
                .map(figure -> figure.measure().code() + " " + figure.count().text() + " "
                        + figure.value().text())
                .toList();

        assertThat(trend.listRounds())
                .last()
                .satisfies(told -> assertThat(told.broken()).isEmpty());
        assertThat(figuresOfLastYear(trend))
                .hasSizeGreaterThan(500)
                .allSatisfy(past -> assertThat(released)
                        .contains("mean:" + past.score() + " " + past.count().text() + " "
                                + past.value().text()));
    }

    @Test
    void atTheOpeningUnitsThatAreWhatTheyWereHaveTheFiguresOfTheLatestRound() {
        RoundId round = publications.store(RealSurveys.syntheticOf(2026), DisclosurePolicy.DEFAULT);
        assertThat(publisher.publishBesideLatest(round, List.of(), Actor.APPLICATION))
                .isInstanceOf(PublishOutcome.Published.class);

        assertThat(store.find(round).orElseThrow().listFigures().stream()
                        .filter(figure -> figure.measure() instanceof Measure.Previous))
                .hasSizeGreaterThan(500)
                .allSatisfy(figure -> assertThat(
                                lastYear.find(figure.unit(), meanOf(figure)).map(ReleasedFigure::value))
                        .contains(figure.value()));
    }

    private static Measure meanOf(ReleasedFigure previous) {
        return new Measure.Mean(((Measure.Previous) previous.measure()).id());
    }

    @Test
    void theOrganisationAsAWholeIsCoveredAsFarAsItsUnitsAreTheSame() {
        ReleasedTable now = publishThisYear();
        UnitId root = now.getRoot().id();

        assertThat(figuresOfLastYear(now.trend()).stream()
                        .filter(figure -> figure.unit().equals(root)))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.cover()).isGreaterThanOrEqualTo(80));
        assertThat(figuresOfLastYear(now.trend()))
                .extracting(PastFigure::cover)
                .allMatch(cover -> cover % 10 == 0)
                .contains(100);
    }

    @Test
    void reportsOverTimeAreRebuiltByteForByteFromWhatWasStored() {
        UnitId root = lastYear.getRoot().id();
        notes.add(root, LocalDate.now(clock), Kind.STRIKE, "Lockout i fire uger.", Actor.APPLICATION);
        String theme = RealSurveys.syntheticOf(2026)
                .questionnaire()
                .dimensions()
                .getFirst()
                .id();
        targets.set(root, Map.of(theme, 71), true, Actor.APPLICATION);
        ReleasedTable published = publishThisYear();
        ReleasedTable readBack = store.find(published.release().round()).orElseThrow();
        Questionnaire asked = surveys.get(published.release().round()).questionnaire();

        assertThat(readBack.listUnits().stream().filter(ReleasedUnit::published))
                .hasSizeGreaterThan(80)
                .allSatisfy(unit -> assertThat(REPORTS.unitHtml(readBack, asked, unit.id(), Language.DA))
                        .isEqualTo(REPORTS.unitHtml(published, asked, unit.id(), Language.DA))
                        .contains("Lockout i fire uger."));
        assertThat(readBack.findTarget(root, theme)).hasValue(71);
        assertThat(REPORTS.unitHtml(readBack, asked, root, Language.DA)).contains("Måltallet på 71 for");
        assertThat(REPORTS.unitPdf(readBack, asked, root, Language.DA))
                .isEqualTo(REPORTS.unitPdf(published, asked, root, Language.DA));
    }

    @Test
    void figuresFromOutsideAreFrozenWithTheReleaseAndReportsAreRebuiltWithThem() {
        SurveyFolder survey = RealSurveys.syntheticOf(2026);
        String theme = survey.questionnaire().dimensions().getFirst().id();
        var source = new OutsideSource(
                "Arbejdsmiljøtal", SourceDay.parse("2024-05").orElseThrow(), "lønmodtagere i hele landet", 4340);
        var values = List.of(
                new OutsideValue(theme, new BigDecimal("30.5"), new BigDecimal("0.4")),
                new OutsideValue("not-asked", new BigDecimal("50"), null));
        ReleasedTable published = publications.publish(
                RealSurveys.comparedWith(new OutsideSet(source, values), survey), DisclosurePolicy.DEFAULT);
        ReleasedTable readBack = store.find(published.release().round()).orElseThrow();

        assertThat(readBack.listOutsideValues())
                .containsExactly(new ReleasedOutsideValue(
                        theme,
                        new BigDecimal("30.5"),
                        new BigDecimal("0.40"),
                        "Arbejdsmiljøtal",
                        "2024-05",
                        "lønmodtagere i hele landet",
                        4340));
        UnitId root = readBack.getRoot().id();
        assertThat(REPORTS.unitHtml(readBack, survey.questionnaire(), root, Language.DA))
                .isEqualTo(REPORTS.unitHtml(published, survey.questionnaire(), root, Language.DA))
                .contains("mod 30,5 for lønmodtagere i hele landet (Arbejdsmiljøtal, maj 2024)");
        assertThat(outside.isFixed(published.release().round())).isTrue();
    }

    @Test
    void theTypesOfUnitsAreFrozenWithTheRelease() {
        SurveyFolder survey = RealSurveys.ofOneType("Team", RealSurveys.syntheticOf(2026));
        ReleasedTable published = publications.publish(survey, DisclosurePolicy.DEFAULT);
        ReleasedTable readBack = store.find(published.release().round()).orElseThrow();
        List<ReleasedUnit> below = readBack.listUnits().stream()
                .filter(unit -> unit.parent() != null)
                .toList();

        assertThat(readBack.getRoot().findType()).isEmpty();
        assertThat(below)
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(unit.findType()).contains("Team"));
        assertThat(below.stream()
                        .filter(ReleasedUnit::published)
                        .map(unit -> REPORTS.unitHtml(readBack, survey.questionnaire(), unit.id(), Language.DA)))
                .anySatisfy(page -> assertThat(page).contains("andre enheder af typen Team"))
                .containsExactlyElementsOf(below.stream()
                        .filter(ReleasedUnit::published)
                        .map(unit -> REPORTS.unitHtml(published, survey.questionnaire(), unit.id(), Language.DA))
                        .toList());
    }

    @Test
    void whatIsNotedAfterTheFreezingStandsInTheNextReleaseOnly() {
        ReleasedTable published = publishThisYear();
        notes.add(
                published.getRoot().id(),
                LocalDate.of(2026, 5, 4),
                Kind.MOVE,
                "Flytning til nyt hus.",
                Actor.APPLICATION);

        assertThat(store.find(published.release().round()).orElseThrow().trend().listNotes())
                .noneMatch(note -> note.text().startsWith("Flytning"));
    }

    @Test
    void whatWasWithdrawnIsNotToldOf() {
        calendar.withdraw(then(), "Fejl i listen.", Actor.APPLICATION);

        assertThat(publishThisYear().trend().listRounds())
                .noneSatisfy(round -> assertThat(round.round()).isEqualTo(then()));
    }

    @Test
    void aThemeInOtherWordsIsBrokenAndNotShown() {
        var before = RealSurveys.syntheticOf(2025);
        ReleasedTable reworded = publications.publish(RealSurveys.reworded(before), DisclosurePolicy.DEFAULT);
        Trend trend = publishThisYear().trend();
        String theme = before.questionnaire().dimensions().getFirst().id();
        RoundId round = reworded.release().round();

        assertThat(trend.listRounds())
                .filteredOn(told -> told.round().equals(round))
                .singleElement()
                .satisfies(told -> assertThat(told.broken()).contains(theme));
        assertThat(trend.listFigures())
                .noneMatch(
                        figure -> figure.round().equals(round) && figure.score().equals(theme));
    }
}
