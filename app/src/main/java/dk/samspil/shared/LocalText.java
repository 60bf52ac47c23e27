package dk.samspil.shared;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A text of the organisation's own, such as a question or a theme, in one or more languages.
///
/// A text without a translation is shown as it stands: the municipality's own words are better than none.
public record LocalText(Map<LanguageTag, String> texts) {
    public LocalText {
        texts = Map.copyOf(texts);
        if (texts.isEmpty() || texts.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a text needs words in at least one language");
        }
    }

    /// The same words in every language.
    public static LocalText of(String text) {
        return new LocalText(Map.of(LanguageTag.DANISH, text));
    }

    public static LocalText of(String danish, String english) {
        return new LocalText(Map.of(LanguageTag.DANISH, danish, LanguageTag.ENGLISH, english));
    }

    /// The text in this language, else in Danish, else in the language it has.
    public String in(Language language) {
        return in(LanguageTag.of(language));
    }

    /// The text in this language, else in the language without its region, else in Danish, else in the
    /// first language it has.
    public String in(LanguageTag language) {
        return texts.getOrDefault(languageFor(language), "");
    }

    /// The language in which [#in(LanguageTag)] answers: what a page writes as the `lang` of the words.
    public LanguageTag languageFor(LanguageTag wanted) {
        if (texts.containsKey(wanted)) {
            return wanted;
        }
        if (texts.containsKey(wanted.base())) {
            return wanted.base();
        }
        return texts.containsKey(LanguageTag.DANISH) ? LanguageTag.DANISH : Collections.min(texts.keySet());
    }

    /// The text in exactly this language.
    public Optional<String> find(LanguageTag language) {
        return Optional.ofNullable(texts.get(language));
    }

    /// The same text with these words in one language; blank words take the language away.
    public LocalText with(LanguageTag language, String words) {
        Map<LanguageTag, String> changed = new TreeMap<>(texts);
        if (words.isBlank()) {
            changed.remove(language);
        } else {
            changed.put(language, words.strip());
        }
        return new LocalText(changed);
    }
}
