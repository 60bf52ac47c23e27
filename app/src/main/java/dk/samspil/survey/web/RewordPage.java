package dk.samspil.survey.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// The words of one question in one language, and the versions it has had.
///
/// @param original the words it was written in, to translate from; empty on the page of that language
///     itself
/// @param note what a change means here: a break of the trend, a lock, a licence; may be empty
/// @param editable whether the words can be changed
public record RewordPage(
        PageFrame frame,
        FormToken token,
        String address,
        String back,
        int revision,
        String question,
        String language,
        List<QuestionFormPage.Wrong> wrong,
        String heading,
        String original,
        String note,
        boolean editable,
        Field text,
        Field help,
        List<QuestionFormPage.Option> targets,
        List<LanguageLink> languages,
        List<Version> versions,
        Messages words) {
    public RewordPage {
        wrong = List.copyOf(wrong);
        targets = List.copyOf(targets);
        languages = List.copyOf(languages);
        versions = List.copyOf(versions);
    }

    public record LanguageLink(String address, String name, boolean current, boolean missing) {}

    public record Version(String label, String text, boolean current) {}
}
