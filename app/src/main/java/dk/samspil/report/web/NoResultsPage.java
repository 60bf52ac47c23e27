package dk.samspil.report.web;

import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.Visit;

/// What stands in a result's place until results are released.
public record NoResultsPage(PageFrame frame, String heading, String text) {
    static NoResultsPage of(Visit visit) {
        var words = Messages.of("report", visit.language());
        String heading = words.text("units.none");
        return new NoResultsPage(visit.frame(heading, Look.FLOW), heading, words.text("units.none.text"));
    }
}
