package dk.samspil.access.web;

import dk.samspil.access.RecoveryCode;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.Visit;
import java.util.List;

/// The codes on paper, shown once.
public record RecoveryCodesPage(PageFrame frame, List<String> codes) {
    public RecoveryCodesPage {
        codes = List.copyOf(codes);
    }

    static RecoveryCodesPage of(Visit visit, List<RecoveryCode> codes) {
        String heading = Messages.of("access", visit.language()).text("recovery.title");
        return new RecoveryCodesPage(
                visit.frame(heading, Look.FLOW),
                codes.stream().map(RecoveryCode::written).toList());
    }

    /// A text of the page, from `messages/access_*`.
    public String text(String key) {
        return Messages.of("access", frame.language()).text(key);
    }
}
