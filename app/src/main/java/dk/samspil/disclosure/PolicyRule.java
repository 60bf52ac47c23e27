package dk.samspil.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The rules of a [DisclosurePolicy], each by the name it has in the policy's file.
public enum PolicyRule {
    MINIMUM_SUPPORT,
    MINIMUM_UNIT,
    MINIMUM_CUT,
    MINIMUM_DISTRIBUTION,
    LEADERS,
    RETENTION,
    CUTS;

    /// The key in the policy's file: `minimum-support`.
    public String code() {
        return wordOf(this);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(PolicyRule::code).toList();
    }

    /// The constant that a policy file writes with this word.
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> word.equals(wordOf(each)))
                .findFirst();
    }

    /// A constant as a policy file writes it: `with-peers`.
    static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
