package dk.samspil.survey.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// When people can answer, in Danish local time, whatever the clocks do in between.
///
/// A time that the clocks jump over in March counts as the same number of minutes later; one that comes twice in
/// October as the first of the two.
///
/// @param opens the first minute of the first day
/// @param closes the last minute of the last day in which one can answer; 23.59 means until midnight
public record FieldPeriod(LocalDate firstDay, LocalTime opens, LocalDate lastDay, LocalTime closes) {
    public static final ZoneId DANISH_TIME = ZoneId.of("Europe/Copenhagen");
    public static final LocalTime USUALLY_OPENS = LocalTime.of(8, 0);
    public static final LocalTime USUALLY_CLOSES = LocalTime.of(23, 59);

    public FieldPeriod {
        opens = opens.truncatedTo(ChronoUnit.MINUTES);
        closes = closes.truncatedTo(ChronoUnit.MINUTES);
        if (!lastDay.atTime(closes).isAfter(firstDay.atTime(opens))) {
            throw new IllegalArgumentException("a period ends after it began: " + firstDay + " to " + lastDay);
        }
    }

    /// Whole days at the usual times: from 8.00 until midnight.
    public static FieldPeriod ofDays(LocalDate firstDay, LocalDate lastDay) {
        return new FieldPeriod(firstDay, USUALLY_OPENS, lastDay, USUALLY_CLOSES);
    }

    public FieldPeriod on(LocalDate otherFirstDay, LocalDate otherLastDay) {
        return new FieldPeriod(otherFirstDay, opens, otherLastDay, closes);
    }

    public Instant opensAt() {
        return firstDay.atTime(opens).atZone(DANISH_TIME).toInstant();
    }

    /// The first moment at which nobody can answer any more.
    public Instant closesAt() {
        return lastDay.atTime(closes).plusMinutes(1).atZone(DANISH_TIME).toInstant();
    }

    /// How many days one can answer on, the first and the last counted.
    public int days() {
        return (int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }
}
