package dk.samspil.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a value is about: a year, a quarter or a month.
///
/// @param number 1-4 of a quarter and 1-12 of a month; 1 of a year
public record IndicatorPeriod(Length length, int year, int number) implements Comparable<IndicatorPeriod> {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[ -]?[kq]([1-4])");
    private static final Pattern DANISH_QUARTER = Pattern.compile("([1-4])\\. kvartal (\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    /// The longer of two that end on the same day comes later.
    private static final Comparator<IndicatorPeriod> ORDER =
            Comparator.comparing(IndicatorPeriod::lastDay).thenComparing(IndicatorPeriod::length);

    /// How long it is, the shortest first.
    public enum Length {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Length(int months) {
            this.months = months;
        }

        int perYear() {
            return 12 / months;
        }
    }

    public IndicatorPeriod {
        if (year < FIRST_YEAR || year > LAST_YEAR || number < 1 || number > length.perYear()) {
            throw new IllegalArgumentException("no such period: " + length + " " + number + " of " + year);
        }
    }

    /// Reads `2026`, `2026-K3`, `2026Q3`, `3. kvartal 2026` or `2026-09`; empty where it is none of them.
    public static Optional<IndicatorPeriod> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return of(Length.YEAR, year.group(1), "1");
        }
        Matcher quarter = QUARTER.matcher(plain);
        if (quarter.matches()) {
            return of(Length.QUARTER, quarter.group(1), quarter.group(2));
        }
        Matcher danish = DANISH_QUARTER.matcher(plain);
        if (danish.matches()) {
            return of(Length.QUARTER, danish.group(2), danish.group(1));
        }
        Matcher month = MONTH.matcher(plain);
        return month.matches() ? of(Length.MONTH, month.group(1), month.group(2)) : Optional.empty();
    }

    private static Optional<IndicatorPeriod> of(Length length, String year, String number) {
        int inYear = Integer.parseInt(number);
        int of = Integer.parseInt(year);
        boolean known = of >= FIRST_YEAR && of <= LAST_YEAR && inYear >= 1 && inYear <= length.perYear();
        return known ? Optional.of(new IndicatorPeriod(length, of, inYear)) : Optional.empty();
    }

    /// As it is stored, and as [#parse] reads it: `2026`, `2026-Q3`, `2026-09`.
    public String code() {
        return switch (length) {
            case YEAR -> Integer.toString(year);
            case QUARTER -> year + "-Q" + number;
            case MONTH -> String.format(Locale.ROOT, "%d-%02d", year, number);
        };
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1).plusMonths((long) (number - 1) * length.months);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(length.months).minusDays(1);
    }

    @Override
    public int compareTo(IndicatorPeriod other) {
        return ORDER.compare(this, other);
    }
}
