package dk.samspil.survey.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IsoWeekTest {
    @Test
    void theWeeksOfTheStoryboards() {
        assertThat(new IsoWeek(2026, 38).monday()).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(new IsoWeek(2026, 43).monday()).isEqualTo(LocalDate.of(2026, 10, 19));
        assertThat(new IsoWeek(2026, 45).day(7)).isEqualTo(LocalDate.of(2026, 11, 8));
        assertThat(new IsoWeek(2026, 49).day(4)).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void everyDayOfACenturyLiesInTheWeekItIsSaidToLieIn() {
        for (LocalDate day = LocalDate.of(2000, 1, 1); day.getYear() < 2100; day = day.plusDays(1)) {
            IsoWeek week = IsoWeek.of(day);

            assertThat(week.monday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(week.day(day.getDayOfWeek().getValue())).isEqualTo(day);
            assertThat(week.day(4).getYear()).as("the year of its Thursday").isEqualTo(week.year());
        }
    }

    @Test
    void countingOnFromAWeekGoesThroughWeek53() {
        for (int year = 2000; year < 2100; year++) {
            var last = new IsoWeek(year, IsoWeek.weeksIn(year));

            assertThat(last.plusWeeks(1)).isEqualTo(new IsoWeek(year + 1, 1));
            assertThat(new IsoWeek(year + 1, 1).plusWeeks(-1)).isEqualTo(last);
        }
        assertThat(IsoWeek.weeksIn(2026)).isEqualTo(53);
    }

    @Test
    void week53BecomesTheLastWeekOfAYearWithoutIt() {
        assertThat(new IsoWeek(2026, 53).inYear(2027)).isEqualTo(new IsoWeek(2027, 52));
    }

    @Test
    void aWeekThatAYearDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> new IsoWeek(2027, 53)).isInstanceOf(DateTimeException.class);
    }
}
