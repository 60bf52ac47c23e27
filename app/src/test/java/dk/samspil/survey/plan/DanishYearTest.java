package dk.samspil.survey.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishYearTest {
    /// From the table of the Danish almanac; 2038 is the latest Easter can be, 1818 the earliest.
    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19"
    })
    void easterFallsWhereTheAlmanacHasIt(LocalDate easter) {
        assertThat(DanishYear.easter(easter.getYear())).isEqualTo(easter);
    }

    /// Gauss's way of finding Easter, for the years of its constants (1900-2099), as a second opinion.
    @Test
    void easterIsWhatGaussFindsInTwoHundredYears() {
        for (int year = 1900; year <= 2099; year++) {
            int d = (19 * (year % 19) + 24) % 30;
            int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
            LocalDate found = LocalDate.of(year, 3, 22).plusDays(d + e);
            boolean isException =
                    (d == 29 && e == 6) || (d == 28 && e == 6 && (11 * 24 + 11) % 30 < 19 && year % 19 > 10);

            assertThat(DanishYear.easter(year)).isEqualTo(isException ? found.minusDays(7) : found);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2026, 2027, 2030})
    void holidaysFollowEaster(int year) {
        LocalDate easter = DanishYear.easter(year);

        assertThat(DanishYear.findHoliday(easter.minusDays(2))).contains(DanishYear.Holiday.GOOD_FRIDAY);
        assertThat(DanishYear.findHoliday(easter.plusDays(39))).contains(DanishYear.Holiday.ASCENSION);
        assertThat(easter.plusDays(39).getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        assertThat(DanishYear.findHoliday(easter.plusDays(50))).contains(DanishYear.Holiday.WHIT_MONDAY);
    }

    @Test
    void theGreatPrayerDayIsAWorkingDaySince2024() {
        assertThat(DanishYear.isWorkingDay(LocalDate.of(2023, 5, 5))).isFalse();
        assertThat(DanishYear.isWorkingDay(LocalDate.of(2024, 4, 26))).isTrue();
    }

    @Test
    void weekendsAndChristmasEveAreNoWorkingDays() {
        assertThat(DanishYear.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(DanishYear.isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
        assertThat(DanishYear.isWorkingDay(LocalDate.of(2026, 12, 3))).isTrue();
    }
}
