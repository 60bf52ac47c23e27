package dk.samspil.survey.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.ProblemText;
import java.util.List;

/// What came of reading a questionnaire from a file, or the form to read one.
///
/// @param address the draft that was begun; empty where nothing was read
/// @param heading the conclusion
/// @param wrong why nothing was read; may be empty
/// @param losses what of the file is not in the draft
public record ImportPage(
        PageFrame frame,
        FormToken token,
        String address,
        String heading,
        List<ProblemText> wrong,
        List<ProblemText> losses,
        Messages words) {
    public ImportPage {
        wrong = List.copyOf(wrong);
        losses = List.copyOf(losses);
    }
}
