package dk.samspil.survey.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// All words of a questionnaire beside their translation into one language.
///
/// @param licensed the notice of a licence that allows no other words; empty where they can be written
public record TranslatePage(
        PageFrame frame,
        FormToken token,
        String address,
        String back,
        int revision,
        String language,
        String direction,
        String heading,
        String lead,
        String licensed,
        List<Line> lines,
        Messages words) {
    public TranslatePage {
        lines = List.copyOf(lines);
    }

    /// A text.
    ///
    /// @param name the name of its field
    public record Line(String name, String original, String words) {}
}
