package dk.samspil.collection.letter;

import java.util.Arrays;
import java.util.Optional;

/// Who gets a letter.
public enum LetterAudience {
    /// Those whom no message reaches: without address for the round's channels, or with one that does not
    /// work.
    UNREACHED("uden"),
    /// Those who joined after the round was made ready.
    LATE("nye"),
    EVERYBODY("alle");

    private final String code;

    LetterAudience(String code) {
        this.code = code;
    }

    /// As it stands in addresses.
    public String code() {
        return code;
    }

    public static Optional<LetterAudience> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
