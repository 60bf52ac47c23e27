package dk.samspil.survey.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// What a committee decided on a proposal: the form to write it down.
public record DecideProposalPage(
        PageFrame frame,
        FormToken token,
        String address,
        ProposalsPage.Row proposal,
        List<QuestionFormPage.Wrong> wrong,
        List<QuestionFormPage.Option> outcomes,
        String outcomeError,
        Field wording,
        Field forum,
        DayField day,
        Field reason,
        Messages words) {
    public DecideProposalPage {
        wrong = List.copyOf(wrong);
        outcomes = List.copyOf(outcomes);
    }
}
