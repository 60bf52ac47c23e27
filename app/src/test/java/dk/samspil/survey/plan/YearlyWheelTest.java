package dk.samspil.survey.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.shared.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class YearlyWheelTest {
    private static final FieldPeriod AUTUMN = FieldPeriod.ofDays(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 8));

    @Test
    void theDatesOfTheStoryboardsComeOut() {
        Map<Milestone, When> dates = YearlyWheel.timetable(RoundKind.SOCIAL_CAPITAL, AUTUMN).list().stream()
                .collect(Collectors.toMap(PlannedDate::milestone, PlannedDate::when));

        assertThat(dates)
                .containsEntry(Milestone.FRAME_DISCUSSED, day(2026, 6, 11))
                .containsEntry(Milestone.TIMETABLE_APPROVED, day(2026, 6, 18))
                .containsEntry(Milestone.MATERIALS_READY, weeks(2026, 34, 34))
                .containsEntry(Milestone.STAFF_LIST, weeks(2026, 38, 39))
                .containsEntry(Milestone.VALIDATION, weeks(2026, 40, 40))
                .containsEntry(Milestone.KEY, day(2026, 10, 2))
                .containsEntry(Milestone.LETTERS, weeks(2026, 41, 42))
                .containsEntry(Milestone.MAIN_RESULT_SEEN, day(2026, 11, 17))
                .containsEntry(Milestone.RELEASE, day(2026, 12, 3))
                .containsEntry(Milestone.CODES_DELETED, day(2026, 12, 8))
                .containsEntry(Milestone.RESULT_PRESENTED, day(2026, 12, 10))
                .containsEntry(Milestone.RESULT_DISCUSSED, day(2027, 1, 14))
                .containsEntry(Milestone.JOINT_ACTIONS, day(2027, 1, 28))
                .containsEntry(Milestone.TALKS_HELD, day(2027, 2, 26))
                .containsEntry(Milestone.FOLLOW_UP, weeks(2027, 10, 11));
    }

    @Test
    void inEveryYearMeetingsAreProposedOnWorkingDaysAndInTheOrderOfTheWheel() {
        for (int year = 2026; year < 2076; year++) {
            var period = YearlyWheel.usualPeriod(RoundKind.SOCIAL_CAPITAL, LocalDate.of(year, 3, 1));
            var dates = YearlyWheel.timetable(RoundKind.SOCIAL_CAPITAL, period);

            assertThat(dates.list())
                    .filteredOn(date -> date.milestone().committee().isPresent())
                    .extracting(date -> date.when().firstDay())
                    .allMatch(DanishYear::isWorkingDay);
            assertThat(dates.list())
                    .filteredOn(date -> date.milestone() != Milestone.CODES_DELETED)
                    .extracting(PlannedDate::milestone)
                    .isSorted();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theUsualPeriodAlwaysLiesAheadAndBeginsOnAMonday(RoundKind kind) {
        for (LocalDate today = LocalDate.of(2026, 1, 1); today.getYear() < 2030; today = today.plusDays(1)) {
            var period = YearlyWheel.usualPeriod(kind, today);

            assertThat(period.firstDay()).isAfter(today);
            assertThat(period.firstDay().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(period.firstDay()).isBefore(today.plusWeeks(60));
        }
    }

    @Test
    void aYearlyRoundBegunTooLateIsNextYears() {
        assertThat(YearlyWheel.usualPeriod(RoundKind.SOCIAL_CAPITAL, LocalDate.of(2026, 9, 1))
                        .firstDay())
                .isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(YearlyWheel.usualPeriod(RoundKind.SOCIAL_CAPITAL, LocalDate.of(2026, 10, 1))
                        .firstDay())
                .isEqualTo(LocalDate.of(2027, 10, 25));
    }

    @Test
    void aCopyKeepsWeekWeekdayAndLengthInEveryYear() {
        for (LocalDate first = LocalDate.of(2026, 1, 1); first.getYear() < 2034; first = first.plusDays(1)) {
            var period = FieldPeriod.ofDays(first, first.plusDays(20));
            var later = YearlyWheel.sameWeeksLater(period, first.plusDays(30));

            assertThat(later.days()).isEqualTo(21);
            assertThat(later.firstDay().getDayOfWeek()).isEqualTo(first.getDayOfWeek());
            assertThat(IsoWeek.of(later.firstDay()).week())
                    .isIn(IsoWeek.of(first).week(), IsoWeek.of(first).week() - 1);
            assertThat(later.firstDay()).isBetween(first.plusWeeks(51), first.plusWeeks(54));
        }
    }

    @Test
    void theStationsOfTheFrontPageAreThoseOfTheStoryboards() {
        var dates = YearlyWheel.timetable(RoundKind.SOCIAL_CAPITAL, AUTUMN);
        var words = WhenWords.of(Language.DA);

        assertThat(Arrays.stream(Milestone.Phase.values())
                        .map(phase -> words.roughly(phase, dates.find(phase).orElseThrow())))
                .containsExactly("uge 24-39", "uge 40", "uge 43-45", "uge 49", "dec.-feb.", "marts");
    }

    @Test
    void datesThatWereWrittenStayWhenTheOthersMove() {
        var meeting = When.on(LocalDate.of(2026, 6, 4));
        var dates = YearlyWheel.timetable(RoundKind.SOCIAL_CAPITAL, AUTUMN).with(Milestone.FRAME_DISCUSSED, meeting);

        var moved = dates.on(
                FieldPeriod.ofDays(LocalDate.of(2026, 10, 26), LocalDate.of(2026, 11, 15)),
                LocalDate.of(2026, 12, 10),
                RoundKind.SOCIAL_CAPITAL);

        assertThat(moved.find(Milestone.FRAME_DISCUSSED).orElseThrow().when()).isEqualTo(meeting);
        assertThat(moved.find(Milestone.VALIDATION).orElseThrow().when()).isEqualTo(weeks(2026, 41, 41));
    }

    private static When day(int year, int month, int day) {
        return When.on(LocalDate.of(year, month, day));
    }

    private static When weeks(int year, int from, int to) {
        return new When.Weeks(new IsoWeek(year, from), new IsoWeek(year, to));
    }
}
