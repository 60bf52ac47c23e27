package dk.samspil.survey.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// The form with which a question is added.
///
/// @param address where the form goes
/// @param back the draft
/// @param wrong what is wrong, by field
/// @param earlier what was said about questions like this; empty where nothing was
/// @param themes the pages that a question can join; the first adds a theme
/// @param inWords whether the question is answered in one's own words
public record QuestionFormPage(
        PageFrame frame,
        FormToken token,
        String address,
        String back,
        int revision,
        List<Wrong> wrong,
        List<String> earlier,
        Field text,
        List<Option> themes,
        Field heading,
        DepartmentField department,
        boolean inWords,
        boolean reversed,
        List<Option> targets,
        List<Option> tags,
        Field forum,
        DayField day,
        Messages words) {
    public QuestionFormPage {
        wrong = List.copyOf(wrong);
        earlier = List.copyOf(earlier);
        themes = List.copyOf(themes);
        targets = List.copyOf(targets);
        tags = List.copyOf(tags);
    }

    public record Wrong(String field, String text) {}

    public record Option(String value, String text, boolean chosen) {}
}
