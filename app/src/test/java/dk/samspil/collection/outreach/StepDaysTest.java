package dk.samspil.collection.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.survey.plan.FieldPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepDaysTest {
    private static final FieldPeriod THREE_WEEKS =
            FieldPeriod.ofDays(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 8));

    @Test
    void theInvitationComesWithTheOpeningAndRemindersOnTheFifthAndTwelfthDay() {
        var days = new StepDays(THREE_WEEKS, Map.of());

        assertThat(days.moment(Step.INVITATION)).hasValue(Instant.parse("2026-10-19T06:00:00Z"));
        assertThat(days.day(Step.FIRST_REMINDER)).hasValue(LocalDate.of(2026, 10, 23));
        assertThat(days.day(Step.SECOND_REMINDER)).hasValue(LocalDate.of(2026, 10, 30));
    }

    @Test
    void nineOClockIsDanishTimeBeforeAndAfterTheClocksChange() {
        var days = new StepDays(THREE_WEEKS, Map.of());

        assertThat(days.moment(Step.FIRST_REMINDER)).hasValue(Instant.parse("2026-10-23T07:00:00Z"));
        assertThat(days.moment(Step.SECOND_REMINDER)).hasValue(Instant.parse("2026-10-30T08:00:00Z"));
    }

    @Test
    void aReminderWaitsForAWorkingDay() {
        var days = new StepDays(FieldPeriod.ofDays(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 17)), Map.of());

        assertThat(days.day(Step.FIRST_REMINDER)).hasValue(LocalDate.of(2026, 12, 28));
    }

    @Test
    void inAShortRoundALateReminderIsNotProposed() {
        var days = new StepDays(FieldPeriod.ofDays(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 30)), Map.of());

        assertThat(days.day(Step.FIRST_REMINDER)).isPresent();
        assertThat(days.day(Step.SECOND_REMINDER)).isEmpty();
    }

    @Test
    void whatIsChosenCounts() {
        var days = new StepDays(
                THREE_WEEKS,
                Map.of(
                        Step.FIRST_REMINDER, Optional.empty(),
                        Step.SECOND_REMINDER, Optional.of(LocalDate.of(2026, 11, 5))));

        assertThat(days.moment(Step.FIRST_REMINDER)).isEmpty();
        assertThat(days.moment(Step.SECOND_REMINDER)).hasValue(Instant.parse("2026-11-05T08:00:00Z"));
        assertThat(days.isProposed(Step.SECOND_REMINDER)).isFalse();
    }
}
