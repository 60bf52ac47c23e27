package dk.samspil.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailedSignInsTest {
    private static final Instant NOON = Instant.parse("2026-12-03T12:00:00Z");

    @ParameterizedTest
    @CsvSource(textBlock = """
            0, 0
            4, 0
            5, 1
            6, 2
            7, 4
            8, 8
            9, 16
            10, 16
            1000, 16
            """)
    void thePauseDoublesFromTheFifthWrongTryToSixteenMinutes(int count, int minutes) {
        assertThat(new FailedSignIns(count, NOON).pause()).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void thePauseEndsByItself() {
        var failures = new FailedSignIns(5, NOON);

        assertThat(failures.isPaused(NOON.plusSeconds(59))).isTrue();
        assertThat(failures.isPaused(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void nobodyWaitsBeforeTheFirstTry() {
        assertThat(FailedSignIns.NONE.isPaused(NOON)).isFalse();
    }
}
