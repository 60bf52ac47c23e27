package dk.samspil.collection.respond.web;

import dk.samspil.collection.respond.PageLanguage;
import java.util.List;

/// One of the languages that are offered.
public record LanguageLink(String tag, String direction, String name, boolean current) {
    static List<LanguageLink> of(List<PageLanguage> offered, PageLanguage current) {
        return offered.stream()
                .map(language -> new LanguageLink(
                        language.code(), language.direction(), language.nativeName(), language.equals(current)))
                .toList();
    }
}
