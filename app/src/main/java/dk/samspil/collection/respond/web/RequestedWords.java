package dk.samspil.collection.respond.web;

import dk.samspil.collection.respond.PageLanguage;
import dk.samspil.collection.respond.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import org.springframework.http.HttpHeaders;

/// In which language to answer a respondent: the one that the form carries, else what the browser asks for, else
/// Danish.
final class RequestedWords {
    private RequestedWords() {}

    static Words of(HttpServletRequest request) {
        return Words.in(PageLanguage.find(AnswerForm.field(request, SheetFields.LANGUAGE))
                .orElseGet(() -> preferred(request)));
    }

    /// What the browser asks for.
    static PageLanguage preferred(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return PageLanguage.DANISH;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> PageLanguage.find(locale.getLanguage()).stream())
                .findFirst()
                .orElse(PageLanguage.DANISH);
    }
}
