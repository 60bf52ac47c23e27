package dk.samspil.survey.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Danish public holidays, and the days on which a town hall is closed besides.
///
/// Since 2024 the Great Prayer Day is a working day (act no. 214 of 6 March 2023).
public final class DanishYear {
    private static final int LAST_GREAT_PRAYER_DAY = 2023;

    private DanishYear() {}

    /// A day off.
    public enum Holiday {
        NEW_YEAR,
        MAUNDY_THURSDAY,
        GOOD_FRIDAY,
        EASTER_SUNDAY,
        EASTER_MONDAY,
        GREAT_PRAYER_DAY,
        ASCENSION,
        WHIT_SUNDAY,
        WHIT_MONDAY,
        CONSTITUTION_DAY,
        CHRISTMAS_EVE,
        CHRISTMAS_DAY,
        SECOND_CHRISTMAS_DAY,
        NEW_YEARS_EVE
    }

    /// Easter Sunday of a year of the Gregorian calendar (the anonymous algorithm that Nature printed on 20 April 1876;
    /// also Meeus, Astronomical Algorithms, chapter 8).
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int leapCenturies = century / 4;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /// The days off of a year, each with its name.
    public static Map<LocalDate, Holiday> holidays(int year) {
        LocalDate easter = easter(year);
        var days = new HashMap<LocalDate, Holiday>();
        days.put(LocalDate.of(year, 1, 1), Holiday.NEW_YEAR);
        days.put(LocalDate.of(year, 6, 5), Holiday.CONSTITUTION_DAY);
        days.put(LocalDate.of(year, 12, 24), Holiday.CHRISTMAS_EVE);
        days.put(LocalDate.of(year, 12, 25), Holiday.CHRISTMAS_DAY);
        days.put(LocalDate.of(year, 12, 26), Holiday.SECOND_CHRISTMAS_DAY);
        days.put(LocalDate.of(year, 12, 31), Holiday.NEW_YEARS_EVE);
        if (year <= LAST_GREAT_PRAYER_DAY) {
            days.put(easter.plusDays(26), Holiday.GREAT_PRAYER_DAY);
        }
        days.put(easter.minusDays(3), Holiday.MAUNDY_THURSDAY);
        days.put(easter.minusDays(2), Holiday.GOOD_FRIDAY);
        days.put(easter, Holiday.EASTER_SUNDAY);
        days.put(easter.plusDays(1), Holiday.EASTER_MONDAY);
        days.put(easter.plusDays(39), Holiday.ASCENSION);
        days.put(easter.plusDays(49), Holiday.WHIT_SUNDAY);
        days.put(easter.plusDays(50), Holiday.WHIT_MONDAY);
        return Map.copyOf(days);
    }

    public static Optional<Holiday> findHoliday(LocalDate day) {
        return Optional.ofNullable(holidays(day.getYear()).get(day));
    }

    /// Neither a weekend nor a day off.
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && findHoliday(day).isEmpty();
    }
}
