package dk.samspil.collection.respond;

import dk.samspil.shared.LanguageTag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A language in which respondents' pages speak: each has its words in `messages/svar_<tag>.properties`.
public record PageLanguage(LanguageTag tag) {
    public static final PageLanguage DANISH = new PageLanguage(LanguageTag.DANISH);

    /// All there are, in the order in which they are offered.
    public static final List<PageLanguage> ALL =
            List.of(DANISH, new PageLanguage(LanguageTag.ENGLISH), new PageLanguage(new LanguageTag("ar")));

    /// Looking a direction up costs more than writing the page that names it dozens of times. There are as many
    /// as the questionnaires that are asked have languages.
    private static final Map<LanguageTag, String> DIRECTIONS = new ConcurrentHashMap<>();

    private static final Map<LanguageTag, String> NATIVE_NAMES = new ConcurrentHashMap<>();

    /// The language with this tag, where its words are there.
    public static Optional<PageLanguage> find(String tag) {
        return ALL.stream()
                .filter(language -> language.code().equalsIgnoreCase(tag))
                .findFirst();
    }

    /// The tag as HTML and addresses write it, such as `ar`.
    public String code() {
        return tag.value();
    }

    /// The language's name in itself, such as `English`.
    public String nativeName() {
        return NATIVE_NAMES.computeIfAbsent(tag, own -> {
            String name = own.nativeName();
            return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
        });
    }

    /// `rtl` or `ltr`, as HTML writes it.
    public String direction() {
        return directionOf(tag);
    }

    /// The same for any language.
    public static String directionOf(LanguageTag language) {
        return DIRECTIONS.computeIfAbsent(language, tag -> tag.readsRightToLeft() ? "rtl" : "ltr");
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag.value());
    }
}
