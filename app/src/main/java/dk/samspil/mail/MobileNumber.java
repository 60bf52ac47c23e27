package dk.samspil.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/// A number that takes SMS, with its country: `+4520123456`.
public record MobileNumber(String value) {
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern DANISH = Pattern.compile("[1-9][0-9]{7}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s().\u00a0-]");

    public MobileNumber {
        if (!INTERNATIONAL.matcher(value).matches()) {
            throw new IllegalArgumentException("not a number with its country");
        }
    }

    /// The number somebody wrote; eight digits are a Danish number, `00` in front is as good as `+`. Empty when it is
    /// none.
    public static Optional<MobileNumber> find(String written) {
        String digits = BETWEEN.matcher(written).replaceAll("");
        if (DANISH.matcher(digits).matches()) {
            return Optional.of(new MobileNumber("+45" + digits));
        }
        String international = digits.startsWith("00") ? "+" + digits.substring(2) : digits;
        return Optional.of(international)
                .filter(number -> INTERNATIONAL.matcher(number).matches())
                .map(MobileNumber::new);
    }

    /// Not the number, so that none gets into a log.
    @Override
    public String toString() {
        return "MobileNumber";
    }
}
