package dk.samspil.collection.outreach;

import dk.samspil.survey.plan.DanishYear;
import dk.samspil.survey.plan.FieldPeriod;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/// On which days leaders are told how many have answered: every Thursday after the first day, or the next working day.
/// By then some nights are counted, and there is a working day left to do something before the weekend.
final class WeeklyDays {
    /// After the nightly count, and when people are at work.
    private static final LocalTime AT = LocalTime.of(8, 0);

    private WeeklyDays() {}

    static List<LocalDate> of(FieldPeriod period) {
        return Stream.iterate(after(period.firstDay()), day -> !day.isAfter(period.lastDay()), WeeklyDays::after)
                .toList();
    }

    /// The first such day after a day.
    static LocalDate after(LocalDate day) {
        LocalDate next = workingDay(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)));
        return next.isAfter(day) ? next : workingDay(day.with(TemporalAdjusters.next(DayOfWeek.THURSDAY)));
    }

    static Instant moment(LocalDate day) {
        return day.atTime(AT).atZone(FieldPeriod.DANISH_TIME).toInstant();
    }

    private static LocalDate workingDay(LocalDate from) {
        LocalDate day = from;
        while (!DanishYear.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
