package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.shared.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);

    @Test
    void aDayOfThisYearHasNoYear() {
        var today = LocalDate.of(2026, 11, 22);

        assertThat(Dates.day(THURSDAY, today, Language.DA)).isEqualTo("torsdag 3. december");
        assertThat(Dates.day(THURSDAY, today, Language.EN)).isEqualTo("Thursday 3 December");
    }

    @Test
    void aDayOfAnotherYearSaysWhich() {
        var today = LocalDate.of(2027, 1, 4);

        assertThat(Dates.day(THURSDAY, today, Language.DA)).isEqualTo("torsdag 3. december 2026");
        assertThat(Dates.day(THURSDAY, today, Language.EN)).isEqualTo("Thursday 3 December 2026");
    }
}
