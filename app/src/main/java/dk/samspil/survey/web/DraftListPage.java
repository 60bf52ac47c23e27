package dk.samspil.survey.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// The questionnaires that HR is working on, and what a new one can begin with.
///
/// @param last the round whose questions can be copied; empty where there was none
/// @param wrong what is wrong with the form that was sent; may be empty
public record DraftListPage(
        PageFrame frame,
        FormToken token,
        List<Row> drafts,
        Optional<Start> last,
        List<Start> starts,
        String wrong,
        Messages words) {
    public DraftListPage {
        drafts = List.copyOf(drafts);
        starts = List.copyOf(starts);
    }

    public record Row(String address, String title, String about) {}

    public record Start(String value, String text, String about) {}
}
