package dk.samspil.indicator;

import dk.samspil.shared.LocalText;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// A series of figures beside the results, such as sickness absence in per cent.
///
/// @param code what files call it: 1-40 small letters a-z, digits, hyphens and underscores
/// @param source where the figures come from, in the organisation's words; empty where nobody has said
public record Indicator(String code, LocalText name, Kind kind, String source) {
    static final int MOST_LETTERS = 60;

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");

    /// What is counted, and between which limits a value can be.
    public enum Kind {
        PERCENT(100),
        DAYS(366),
        YEARS(60),
        COUNT(1_000_000);

        private final BigDecimal highest;

        Kind(long highest) {
            this.highest = BigDecimal.valueOf(highest);
        }

        public BigDecimal highest() {
            return highest;
        }

        boolean allows(BigDecimal value) {
            return value.signum() >= 0 && value.compareTo(highest) <= 0;
        }
    }

    public Indicator {
        if (!isCode(code)) {
            throw new IllegalArgumentException("not the code of an indicator: '" + code + "'");
        }
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }
}
