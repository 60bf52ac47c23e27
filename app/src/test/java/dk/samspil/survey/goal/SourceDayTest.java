package dk.samspil.survey.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDayTest {
    @ParameterizedTest
    @CsvSource({
        "2024-05, 2024-05",
        "2024-5, 2024-05",
        "05.2024, 2024-05",
        "5/2024, 2024-05",
        "2024-05-17, 2024-05-17",
        "17.05.2024, 2024-05-17",
        "17-5-2024, 2024-05-17"
    })
    void aMonthOrADayIsRead(String typed, String text) {
        SourceDay day = SourceDay.parse(typed).orElseThrow();

        assertThat(day.text()).isEqualTo(text);
        assertThat(SourceDay.parse(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "maj 2024", "2024-13", "2024-02-30", "31.04.2024", "05.24", "1024-05"})
    void whatIsNoDateIsNot(String typed) {
        assertThat(SourceDay.parse(typed)).isEmpty();
    }

    @Test
    void aMonthBeginsOnItsFirstDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceDay(LocalDate.of(2024, 5, 2), false));
    }

    @ParameterizedTest
    @CsvSource({"60, 60.0", "'60,5', 60.5", "60.50, 60.5", "0, 0.0", "100, 100.0"})
    void pointsHaveOneDecimalAtMost(String typed, String points) {
        assertThat(OutsideValue.parsePoints(typed))
                .hasValueSatisfying(read -> assertThat(new OutsideValue("trust", read, null).points())
                        .isEqualTo(new BigDecimal(points)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "100,1", "60,55", "tres", "6e1"})
    void whatIsNoNumberOfPointsIsNot(String typed) {
        assertThat(OutsideValue.parsePoints(typed)).isEmpty();
    }
}
