package dk.samspil.report.web;

import dk.samspil.report.Results.Coming;
import dk.samspil.ui.Look;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.Visit;
import java.util.Optional;

/// What stands in a result's place until it is released, or when it was taken back.
public record NoResultsPage(PageFrame frame, String heading, String text) {
    static NoResultsPage of(Visit visit, Optional<Coming> coming) {
        var words = new ReleaseWords(visit.language());
        String heading = words.heading(coming);
        return new NoResultsPage(visit.frame(heading, Look.FLOW), heading, words.coming(coming));
    }
}
