package dk.samspil.survey.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.shared.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 23);
    private static final LocalDate NEAR = LocalDate.of(2026, 12, 10);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19/10                        | 2026-10-19",
                "19.10.2027                   | 2027-10-19",
                "2026-06-11                   | 2026-06-11",
                "torsdag 3. december          | 2026-12-03",
                "Torsdag den 14. januar       | 2027-01-14",
                "3 December 2026              | 2026-12-03",
                "14. jan.                     | 2027-01-14",
                "29. feb. 2028                | 2028-02-29",
                "dags dato                    | 2026-09-23",
                "uge 43                       | 2026-W43/2026-W43",
                "Uge 43-45                    | 2026-W43/2026-W45",
                "weeks 10-11 2027             | 2027-W10/2027-W11",
                "uge 52-1                     | 2026-W52/2027-W01",
                "medio september              | 2026-09-MIDDLE",
                "ultimo 2026                  | 2026-12-LATE",
                "early May 2027               | 2027-05-EARLY",
                "dec.-feb.                    | 2026-12/2027-02",
                "december til februar         | 2026-12/2027-02",
                "marts 2027                   | 2027-03/2027-03"
            })
    void datesAreReadAsPeopleWriteThem(String text, String code) {
        assertThat(WhenText.read(text, TODAY, NEAR)).isEqualTo(new WhenText.Outcome.Read(WhenCode.parse(code)));
    }

    @Test
    void aDayThatAMonthDoesNotHaveIsToldWithTheMonth() {
        assertThat(WhenText.read("31. november 2026", TODAY, NEAR))
                .isEqualTo(new WhenText.Outcome.NoSuchDay(YearMonth.of(2026, 11)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "snarest", "uge 54", "19/13", "99. maj", "maj-juni-juli", "<script>", "uge"})
    void whatIsNoDateIsNotUnderstood(String text) {
        assertThat(WhenText.read(text, TODAY, NEAR))
                .isInstanceOfAny(WhenText.Outcome.NotUnderstood.class, WhenText.Outcome.NoSuchDay.class);
    }

    @ParameterizedTest
    @EnumSource
    void whatThePageShowsInAFieldIsReadBackAsTheSame(Language language) {
        for (PlannedDate date : YearlyWheel.timetable(
                        RoundKind.SOCIAL_CAPITAL,
                        FieldPeriod.ofDays(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 8)))
                .list()) {
            String typed = WhenWords.of(language).typed(date.when());

            assertThat(WhenText.read(typed, TODAY, NEAR)).as(typed).isEqualTo(new WhenText.Outcome.Read(date.when()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void partsOfMonthsAndMonthsAreReadBackToo(Language language) {
        for (String code : new String[] {"2026-09-MIDDLE", "2026-12-LATE", "2026-12/2027-02", "2027-03/2027-03"}) {
            String typed = WhenWords.of(language).typed(WhenCode.parse(code));

            assertThat(WhenText.read(typed, TODAY, NEAR))
                    .as(typed)
                    .isEqualTo(new WhenText.Outcome.Read(WhenCode.parse(code)));
        }
    }

    @Test
    void everyDayIsKeptAndReadBack() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            assertThat(WhenCode.parse(WhenCode.of(When.on(day)))).isEqualTo(When.on(day));
        }
    }
}
