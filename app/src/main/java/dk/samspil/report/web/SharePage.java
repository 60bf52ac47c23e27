package dk.samspil.report.web;

import dk.samspil.report.UnitReport;
import dk.samspil.report.UnitReport.Card;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// What a team will see of its results.
///
/// @param address of the report
/// @param cards those that may be shown in the meeting
public record SharePage(PageFrame frame, String address, UnitReport report, List<Card> cards) {
    public SharePage {
        cards = List.copyOf(cards);
    }

    static SharePage of(PageFrame frame, String address, UnitReport report) {
        return new SharePage(
                frame,
                address,
                report,
                report.cards().stream().filter(Card::isForMeeting).toList());
    }
}
