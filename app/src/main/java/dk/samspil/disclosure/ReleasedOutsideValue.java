package dk.samspil.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A mean from outside that the figures of a release are compared with; it was fixed before anybody saw them.
///
/// @param score a dimension or a composite
/// @param points 0-100, with one decimal
/// @param standardError of the points; null where the source does not say
/// @param source who has published it, and where
/// @param day when it is from: `2024-05`, or `2024-05-17` where the day is known
/// @param population whom it is about, in words
/// @param answers how many answers it rests on; null where the source does not say
public record ReleasedOutsideValue(
        String score,
        BigDecimal points,
        @Nullable BigDecimal standardError,
        String source,
        String day,
        String population,
        @Nullable Integer answers) {
    private static final int LENGTH_OF_A_MONTH = "2024-05".length();

    /// Whether only the month is known.
    public boolean isOfMonth() {
        return day.length() == LENGTH_OF_A_MONTH;
    }

    /// The day, or the first of the month.
    public LocalDate firstDay() {
        return LocalDate.parse(isOfMonth() ? day + "-01" : day);
    }

    public Optional<BigDecimal> findError() {
        return Optional.ofNullable(standardError);
    }

    public OptionalInt findAnswers() {
        return answers == null ? OptionalInt.empty() : OptionalInt.of(answers);
    }
}
