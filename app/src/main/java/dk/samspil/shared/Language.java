package dk.samspil.shared;

import java.util.Locale;
import java.util.Optional;

/// A language the application itself speaks. Danish is the first.
public enum Language {
    DA("da"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// The language's ISO 639-1 code, `da` or `en`.
    public String code() {
        return code;
    }

    /// The locale for numbers, dates and plurals.
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /// The language with this ISO 639-1 code, in any case.
    public static Optional<Language> find(String code) {
        for (Language language : values()) {
            if (language.code.equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
