package dk.samspil.survey.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.survey.plan.PlanWarning.Code;
import dk.samspil.survey.plan.PlanWarning.Fix;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void theUsualWeeksOnlyWantTheirMeetings() {
        assertThat(check(APlan.ofAutumn()))
                .extracting(PlanWarning::code)
                .containsOnly(Code.MEETING_MISSING)
                .hasSize(6);
    }

    @Test
    void theAutumnHolidayMovesTheStartToTheMondayAfter() {
        var plan = planOf(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 11, 1));

        assertThat(find(plan, Code.SCHOOL_HOLIDAY))
                .extracting(PlanWarning::fix)
                .containsExactly(new Fix.Move(
                        FieldPeriod.ofDays(APlan.FIRST, APlan.LAST),
                        plan.timetable().release()));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-08,winter",
        "2027-03-15,easter",
        "2026-12-14,christmas",
        "2026-10-12,autumn",
        "2026-06-22,summer"
    })
    void everySchoolHolidayIsSeen(LocalDate first, String holiday) {
        var warnings = find(planOf(first, first.plusDays(20)), Code.SCHOOL_HOLIDAY);

        assertThat(warnings)
                .extracting(warning -> warning.details().get("holiday"))
                .contains(holiday);
    }

    @Test
    void anEndOnAHolidayIsMovedToTheNextWorkingDay() {
        var plan = planOf(LocalDate.of(2027, 5, 6), LocalDate.of(2027, 5, 27));

        assertThat(find(plan, Code.DAY_OFF))
                .extracting(PlanWarning::fix)
                .containsExactly(new Fix.Move(
                        FieldPeriod.ofDays(LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 27)),
                        plan.timetable().release()));
    }

    @Test
    void tooFewDaysAreToldWithABetterLastDay() {
        assertThat(find(planOf(APlan.FIRST, APlan.FIRST.plusDays(4)), Code.SHORT_PERIOD))
                .extracting(warning -> warning.details().get("to"))
                .containsExactly(APlan.LAST);
    }

    @Test
    void aUnitsOwnSurveyMayBeShort() {
        var plan = APlan.of(RoundKind.UNIT_SURVEY, FieldPeriod.ofDays(APlan.FIRST, APlan.FIRST.plusDays(6)));

        assertThat(check(plan)).isEmpty();
    }

    @Test
    void resultsCannotBeOutTheDayAfter() {
        var plan = APlan.ofAutumn();
        var early = plan.with(
                plan.timetable().on(plan.timetable().period(), APlan.LAST.plusDays(1), RoundKind.SOCIAL_CAPITAL));

        assertThat(find(early, Code.EARLY_RELEASE))
                .extracting(PlanWarning::fix)
                .containsExactly(new Fix.Move(plan.timetable().period(), LocalDate.of(2026, 12, 3)));
    }

    @Test
    void aMeetingOnTheWrongSideOfTheReleaseIsTold() {
        var plan = APlan.ofAutumn();
        var wrong = plan.with(plan.timetable().with(Milestone.RESULT_PRESENTED, When.on(LocalDate.of(2026, 12, 1))));

        assertThat(find(wrong, Code.WRONG_ORDER))
                .extracting(PlanWarning::fix)
                .containsExactly(new Fix.Write(Milestone.RESULT_PRESENTED, When.on(LocalDate.of(2026, 12, 10))));
    }

    @Test
    void aMeetingThatWasWrittenDownIsNotMissing() {
        var plan = APlan.ofAutumn();
        var written = plan.with(plan.timetable().with(Milestone.FRAME_DISCUSSED, When.on(LocalDate.of(2026, 6, 11))));

        assertThat(find(written, Code.MEETING_MISSING)).hasSize(5);
    }

    @Test
    void aStartInTwoWeeksIsTooSoonForAYearlyRound() {
        var plan = APlan.ofAutumn();

        assertThat(new TimetableCheck(plan, SchoolHolidays.read(), APlan.FIRST.minusWeeks(2)).run())
                .extracting(PlanWarning::code)
                .contains(Code.SOON);
    }

    /// Pressing the proposed buttons leads somewhere: after a few of them nothing is left but missing meetings.
    @Test
    void theFixesOfEveryStartOfTheYearEndTheWarnings() {
        for (LocalDate first = LocalDate.of(2027, 1, 1); first.getYear() == 2027; first = first.plusDays(1)) {
            RoundPlan plan = planOf(first, first.plusDays(13));
            for (int pressed = 0; pressed < 8 && moves(plan).isPresent(); pressed++) {
                Fix.Move move = moves(plan).orElseThrow();
                plan = plan.with(plan.timetable().on(move.period(), move.release(), plan.kind()));
            }

            assertThat(moves(plan)).as("what is left of a start on %s", first).isEmpty();
        }
    }

    private static Optional<Fix.Move> moves(RoundPlan plan) {
        return check(plan).stream()
                .map(PlanWarning::fix)
                .filter(Fix.Move.class::isInstance)
                .map(Fix.Move.class::cast)
                .findFirst();
    }

    private static RoundPlan planOf(LocalDate first, LocalDate last) {
        return APlan.of(RoundKind.SOCIAL_CAPITAL, FieldPeriod.ofDays(first, last));
    }

    private static List<PlanWarning> find(RoundPlan plan, Code code) {
        return check(plan).stream().filter(warning -> warning.code() == code).toList();
    }

    private static List<PlanWarning> check(RoundPlan plan) {
        return new TimetableCheck(plan, SchoolHolidays.read(), TODAY).run();
    }
}
