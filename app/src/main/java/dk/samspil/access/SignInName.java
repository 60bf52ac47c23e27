package dk.samspil.access;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name a person signs in with: 2-64 small letters, digits and `. _ @ + -`, such as a work e-mail address.
public record SignInName(String value) {
    private static final Pattern SHAPE = Pattern.compile("[\\p{Ll}\\p{Nd}][\\p{Ll}\\p{Nd}._@+-]{1,63}");

    public SignInName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a sign-in name is 2-64 small letters, digits and . _ @ + -");
        }
    }

    /// The name a person typed, whatever its capitals and spaces around it; empty when it cannot be one.
    public static Optional<SignInName> find(String typed) {
        String name = normal(typed);
        return SHAPE.matcher(name).matches() ? Optional.of(new SignInName(name)) : Optional.empty();
    }

    /// How a typed name is compared: without spaces around it, in small letters.
    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
