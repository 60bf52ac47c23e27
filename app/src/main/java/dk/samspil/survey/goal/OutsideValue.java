package dk.samspil.survey.goal;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A mean from outside in one theme or composite.
///
/// @param score a dimension or a composite
/// @param points 0-100, with one decimal at most
/// @param standardError of the points, above 0; null where the source does not say
public record OutsideValue(
        String score, BigDecimal points, @Nullable BigDecimal standardError) {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 1;
    private static final int DECIMALS_OF_ERROR = 2;

    public OutsideValue {
        if (!isPoints(points)) {
            throw new IllegalArgumentException("points are 0 to 100 with one decimal, not " + points);
        }
        if (standardError != null && !isError(standardError)) {
            throw new IllegalArgumentException("a standard error is above 0 and below 100, not " + standardError);
        }
        points = points.setScale(DECIMALS);
        standardError = standardError == null ? null : standardError.setScale(DECIMALS_OF_ERROR);
    }

    /// The points in a text, with a comma or a point; empty where it holds none.
    public static Optional<BigDecimal> parsePoints(String text) {
        return parse(text).filter(OutsideValue::isPoints);
    }

    /// The standard error in a text; empty where it holds none.
    public static Optional<BigDecimal> parseError(String text) {
        return parse(text).filter(OutsideValue::isError);
    }

    private static Optional<BigDecimal> parse(String text) {
        String plain = text.strip().replace(',', '.');
        return plain.matches("\\d{1,3}(\\.\\d{1,4})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static boolean isPoints(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(MOST) <= 0
                && number.stripTrailingZeros().scale() <= DECIMALS;
    }

    private static boolean isError(BigDecimal number) {
        return number.signum() > 0
                && number.compareTo(MOST) < 0
                && number.stripTrailingZeros().scale() <= DECIMALS_OF_ERROR;
    }

    /// How uncertain the source says it is.
    public Optional<BigDecimal> findError() {
        return Optional.ofNullable(standardError);
    }
}
