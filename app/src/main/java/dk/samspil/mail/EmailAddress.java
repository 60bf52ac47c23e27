package dk.samspil.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/// One e-mail address without a name, of the plain kind that people have: nothing quoted, no comments, no line breaks.
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)*[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?");

    public EmailAddress {
        if (!isPlain(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /// The address somebody wrote; empty when it is none.
    public static Optional<EmailAddress> find(String written) {
        return Optional.of(written.strip()).filter(EmailAddress::isPlain).map(EmailAddress::new);
    }

    /// What stands behind the `@`.
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches();
    }

    /// Not the address, so that none gets into a log.
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
