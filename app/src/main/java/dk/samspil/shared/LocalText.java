package dk.samspil.shared;

import java.util.Map;

/// A text of the organisation's own, such as a question or a theme, in one or more languages.
///
/// A text without a translation is shown as it stands: the municipality's own words are better than none.
public record LocalText(Map<Language, String> texts) {
    public LocalText {
        texts = Map.copyOf(texts);
        if (texts.isEmpty() || texts.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a text needs words in at least one language");
        }
    }

    /// The same words in every language.
    public static LocalText of(String text) {
        return new LocalText(Map.of(Language.DA, text));
    }

    public static LocalText of(String danish, String english) {
        return new LocalText(Map.of(Language.DA, danish, Language.EN, english));
    }

    /// The text in this language, else in Danish, else in the language it has.
    public String in(Language language) {
        String text = texts.getOrDefault(language, texts.get(Language.DA));
        return text != null ? text : texts.values().iterator().next();
    }
}
