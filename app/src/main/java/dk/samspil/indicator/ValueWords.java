package dk.samspil.indicator;

import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;

/// Values and periods in words.
public final class ValueWords {
    private static final int IN_CENTURY = 100;

    private final Messages words;

    public ValueWords(Language language) {
        this.words = Messages.of("indicator", language);
    }

    /// `4,2 %`, `6,8 dage`, `12`
    public String value(BigDecimal value, Indicator.Kind kind) {
        return value(value, kind, decimalsOf(value));
    }

    String value(BigDecimal value, Indicator.Kind kind, int decimals) {
        String number = number(value, decimals);
        return switch (kind) {
            case PERCENT -> Numbers.percent(number, words.language());
            case DAYS -> words.text("value.days", "number", number);
            case YEARS -> words.text("value.years", "number", number);
            case COUNT -> number;
        };
    }

    /// How many decimals the value has.
    static int decimalsOf(BigDecimal value) {
        return Math.max(0, value.stripTrailingZeros().scale());
    }

    /// Without what is counted: `4,2`
    String number(BigDecimal value, int decimals) {
        return Numbers.decimal(value.doubleValue(), decimals, words.language());
    }

    /// `2026`, `3. kvartal 2026`, `september 2026`
    public String period(IndicatorPeriod period) {
        return switch (period.length()) {
            case YEAR -> Integer.toString(period.year());
            case QUARTER ->
                words.text("period.quarter", "number", period.number(), "year", Integer.toString(period.year()));
            case MONTH -> format(period, "MMMM") + " " + period.year();
        };
    }

    /// Under a column: `2026`, `K3 26`, `sep. 26`
    String shortly(IndicatorPeriod period) {
        String year = String.format(words.language().locale(), "%02d", period.year() % IN_CENTURY);
        return switch (period.length()) {
            case YEAR -> Integer.toString(period.year());
            case QUARTER -> words.text("period.quarter.short", "number", period.number(), "year", year);
            case MONTH -> format(period, "MMM") + " " + year;
        };
    }

    private String format(IndicatorPeriod period, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(period.firstDay());
    }
}
