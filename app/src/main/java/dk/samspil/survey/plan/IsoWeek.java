package dk.samspil.survey.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;

/// A week as Danes count them (ISO 8601): it begins on Monday and belongs to the year of its Thursday.
///
/// @param year the year the week belongs to; 1 January may lie in the last week of the year before
/// @param week 1-52, in some years 53
public record IsoWeek(int year, int week) {
    public IsoWeek {
        if (week < 1 || week > weeksIn(year)) {
            throw new DateTimeException("there is no week " + week + " in " + year);
        }
    }

    public static IsoWeek of(LocalDate day) {
        return new IsoWeek(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /// How many weeks a year has: 52 or 53.
    public static int weeksIn(int year) {
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    public LocalDate monday() {
        return day(1);
    }

    /// One of its days.
    ///
    /// @param dayOfWeek 1 Monday … 7 Sunday
    public LocalDate day(int dayOfWeek) {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(WeekFields.ISO.dayOfWeek(), dayOfWeek);
    }

    public IsoWeek plusWeeks(int weeks) {
        return of(monday().plusWeeks(weeks));
    }

    /// The week of the same number in another year; week 53 becomes 52 where there is none.
    public IsoWeek inYear(int otherYear) {
        return new IsoWeek(otherYear, Math.min(week, weeksIn(otherYear)));
    }
}
