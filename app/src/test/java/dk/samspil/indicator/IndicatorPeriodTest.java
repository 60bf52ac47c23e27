package dk.samspil.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026, 2026, 2026-01-01, 2026-12-31",
        "' 2026-K3 ', 2026-Q3, 2026-07-01, 2026-09-30",
        "2026q1, 2026-Q1, 2026-01-01, 2026-03-31",
        "4. kvartal 2025, 2025-Q4, 2025-10-01, 2025-12-31",
        "2024-02, 2024-02, 2024-02-01, 2024-02-29"
    })
    void aPeriodIsReadAsPeopleWriteIt(String text, String code, LocalDate first, LocalDate last) {
        assertThat(IndicatorPeriod.parse(text)).hasValueSatisfying(period -> {
            assertThat(period.code()).isEqualTo(code);
            assertThat(period.firstDay()).isEqualTo(first);
            assertThat(period.lastDay()).isEqualTo(last);
            assertThat(IndicatorPeriod.parse(period.code())).contains(period);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-13", "2026-00", "2026-K5", "2026-Q0", "1889", "9999", "2026-1", "i fjor"})
    void whatIsNoPeriodIsNotRead(String text) {
        assertThat(IndicatorPeriod.parse(text)).isEmpty();
    }

    @Test
    void aYearComesAfterItsLastQuarterAndThatAfterItsLastMonth() {
        assertThat(Stream.of("2026", "2026-Q4", "2026-12", "2026-11", "2025")
                        .map(IndicatorPeriodTest::period)
                        .sorted())
                .extracting(IndicatorPeriod::code)
                .containsExactly("2025", "2026-11", "2026-12", "2026-Q4", "2026");
    }

    private static IndicatorPeriod period(String text) {
        return IndicatorPeriod.parse(text).orElseThrow();
    }
}
