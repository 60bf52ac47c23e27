package dk.samspil.access;

import java.nio.charset.StandardCharsets;

/// A password as it was chosen: at least 10 characters, at most 72 bytes (bcrypt reads no more).
public record Password(String value) {
    static final int SHORTEST = 10;
    static final int MOST_BYTES = 72;

    public Password {
        if (value.length() < SHORTEST || !fits(value)) {
            throw new IllegalArgumentException(
                    "a password has at least " + SHORTEST + " characters and at most " + MOST_BYTES + " bytes");
        }
    }

    /// Whether a typed text is short enough to be anybody's password.
    static boolean fits(String typed) {
        return typed.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /// Never the password: it must not end in a log.
    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
