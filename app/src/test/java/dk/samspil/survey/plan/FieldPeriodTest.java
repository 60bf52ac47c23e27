package dk.samspil.survey.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class FieldPeriodTest {
    private static final FieldPeriod AUTUMN = FieldPeriod.ofDays(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 11, 8));

    @Test
    void itOpensInSummerTimeAndClosesInWinterTime() {
        assertThat(AUTUMN.opensAt()).isEqualTo(Instant.parse("2026-10-19T06:00:00Z"));
        assertThat(AUTUMN.closesAt()).isEqualTo(Instant.parse("2026-11-08T23:00:00Z"));
        assertThat(AUTUMN.days()).isEqualTo(21);
    }

    @Test
    void aSpringPeriodLosesAnHourAndAnAutumnPeriodGainsOne() {
        var spring = FieldPeriod.ofDays(LocalDate.of(2027, 3, 22), LocalDate.of(2027, 4, 4));

        assertThat(Duration.between(spring.opensAt(), spring.closesAt()))
                .isEqualTo(Duration.ofDays(14).minusHours(8).minusHours(1));
        assertThat(Duration.between(AUTUMN.opensAt(), AUTUMN.closesAt()))
                .isEqualTo(Duration.ofDays(21).minusHours(8).plusHours(1));
    }

    @Test
    void aTimeThatTheClocksJumpOverComesAnHourLater() {
        var jump = LocalDate.of(2027, 3, 28);
        var period = new FieldPeriod(jump, LocalTime.of(2, 30), jump, LocalTime.of(20, 0));

        assertThat(period.opensAt()).isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
    }

    @Test
    void aTimeThatComesTwiceIsTheFirst() {
        var back = LocalDate.of(2026, 10, 25);
        var period = new FieldPeriod(back, LocalTime.of(2, 30), back, LocalTime.of(20, 0));

        assertThat(period.opensAt()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void everyPeriodOfEveryDayOfTheYearClosesAtMidnightInDenmark() {
        for (LocalDate first = LocalDate.of(2026, 1, 1); first.getYear() == 2026; first = first.plusDays(1)) {
            var period = FieldPeriod.ofDays(first, first.plusDays(20));

            assertThat(period.closesAt().atZone(FieldPeriod.DANISH_TIME).toLocalDateTime())
                    .isEqualTo(first.plusDays(21).atStartOfDay());
            assertThat(period.opensAt().atZone(FieldPeriod.DANISH_TIME).toLocalTime())
                    .isEqualTo(LocalTime.of(8, 0));
        }
    }

    @Test
    void aPeriodThatEndsBeforeItBeganIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldPeriod.ofDays(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 8)));
    }
}
