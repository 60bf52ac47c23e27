package dk.samspil.survey.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// The register of proposals, and the form for a new one.
///
/// @param said whether something was just written down
public record ProposalsPage(
        PageFrame frame,
        FormToken token,
        boolean said,
        List<QuestionFormPage.Wrong> wrong,
        List<Row> waiting,
        List<Row> decided,
        Field question,
        Field proposer,
        Field forum,
        Field earlier,
        DayField meeting,
        Messages words) {
    public ProposalsPage {
        wrong = List.copyOf(wrong);
        waiting = List.copyOf(waiting);
        decided = List.copyOf(decided);
    }

    /// A proposal.
    ///
    /// @param lines what is known besides the question, a sentence each
    public record Row(String address, String question, String outcome, List<String> lines) {
        public Row {
            lines = List.copyOf(lines);
        }
    }
}
