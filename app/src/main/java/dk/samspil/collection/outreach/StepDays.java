package dk.samspil.collection.outreach;

import dk.samspil.survey.plan.DanishYear;
import dk.samspil.survey.plan.FieldPeriod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/// On which days a round's messages are sent: the invitation when it opens, a reminder on the fifth and on the twelfth
/// day, or the next working day. A reminder that would come on the last day or later is not proposed.
///
/// @param chosen the days that HR has chosen instead; empty where they want none
record StepDays(FieldPeriod period, Map<Step, Optional<LocalDate>> chosen) {
    /// When reminders leave: after the nightly count, and when people are at work.
    static final LocalTime AT = LocalTime.of(9, 0);

    private static final int DAYS_UNTIL_FIRST = 4;
    private static final int DAYS_UNTIL_SECOND = 11;

    StepDays {
        chosen = Map.copyOf(chosen);
    }

    Optional<LocalDate> day(Step step) {
        return chosen.containsKey(step) ? chosen.getOrDefault(step, Optional.empty()) : proposal(step);
    }

    boolean isProposed(Step step) {
        return !chosen.containsKey(step);
    }

    /// The first moment at which the step can begin.
    Optional<Instant> moment(Step step) {
        return step == Step.INVITATION
                ? Optional.of(period.opensAt())
                : day(step)
                        .map(day ->
                                day.atTime(AT).atZone(FieldPeriod.DANISH_TIME).toInstant());
    }

    /// Whether a reminder can be sent on this day.
    boolean isPossible(LocalDate day) {
        return day.isAfter(period.firstDay()) && !day.isAfter(period.lastDay());
    }

    private Optional<LocalDate> proposal(Step step) {
        LocalDate day = switch (step) {
            case INVITATION -> period.firstDay();
            case FIRST_REMINDER -> workingDay(period.firstDay().plusDays(DAYS_UNTIL_FIRST));
            case SECOND_REMINDER -> workingDay(period.firstDay().plusDays(DAYS_UNTIL_SECOND));
            case WEEKLY_TO_LEADERS -> throw new IllegalArgumentException("goes each week");
        };
        return step == Step.INVITATION || day.isBefore(period.lastDay()) ? Optional.of(day) : Optional.empty();
    }

    private static LocalDate workingDay(LocalDate from) {
        LocalDate day = from;
        while (!DanishYear.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
