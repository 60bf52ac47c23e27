package dk.samspil.survey.goal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When a figure from outside is from: a month, or a day where that is known.
///
/// @param first the day, or the first of the month
/// @param exact whether it is a day
public record SourceDay(LocalDate first, boolean exact) {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})[-./])?(\\d{1,2})[-./](\\d{4})");
    private static final int EARLIEST = 1950;

    public SourceDay {
        if (!exact && first.getDayOfMonth() != 1) {
            throw new IllegalArgumentException("a month begins on its first day, not on " + first);
        }
    }

    /// Reads `2024-05`, `2024-05-17`, `05.2024` or `17.05.2024`, also with strokes or slashes; empty for anything
    /// else.
    public static Optional<SourceDay> parse(String text) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return of(yearFirst.group(1), yearFirst.group(2), Optional.ofNullable(yearFirst.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? of(dayFirst.group(3), dayFirst.group(2), Optional.ofNullable(dayFirst.group(1)))
                : Optional.empty();
    }

    private static Optional<SourceDay> of(String year, String month, Optional<String> day) {
        try {
            LocalDate first = LocalDate.of(
                    Integer.parseInt(year),
                    Integer.parseInt(month),
                    day.map(Integer::parseInt).orElse(1));
            return Optional.of(new SourceDay(first, day.isPresent())).filter(read -> first.getYear() >= EARLIEST);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// `2024-05` or `2024-05-17`, which [#parse] reads again.
    public String text() {
        return exact ? first.toString() : YearMonth.from(first).toString();
    }
}
