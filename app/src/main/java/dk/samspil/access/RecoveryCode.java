package dk.samspil.access;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// A code on paper that works once, when the phone is not at hand: ten signs that are not taken for
/// one another, fifty bits, written in two halves.
public record RecoveryCode(String value) {
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 10;

    public RecoveryCode {
        if (!fits(value)) {
            throw new IllegalArgumentException("a recovery code has " + LENGTH + " signs");
        }
    }

    static RecoveryCode draw(RandomGenerator random) {
        return new RecoveryCode(random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining()));
    }

    /// A typed code without spaces and hyphens, in capitals.
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    static boolean fits(String plain) {
        return plain.length() == LENGTH && plain.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }

    /// As it stands on paper.
    public String written() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    /// Never the code: it must not end in a log.
    @Override
    public String toString() {
        return "RecoveryCode[hidden]";
    }
}
