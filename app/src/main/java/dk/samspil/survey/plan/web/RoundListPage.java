package dk.samspil.survey.plan.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// All rounds that are planned, the latest first.
public record RoundListPage(PageFrame frame, String title, List<Row> rows, Messages words) {
    public RoundListPage {
        rows = List.copyOf(rows);
    }

    /// One round.
    public record Row(String address, String title, String state, String when) {}
}
