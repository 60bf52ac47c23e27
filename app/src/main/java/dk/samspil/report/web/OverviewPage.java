package dk.samspil.report.web;

import dk.samspil.indicator.Beside;
import dk.samspil.report.Overview;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// The organisation from above on a page.
///
/// @param rules which rules were in force, by the beginning of their fingerprint
/// @param followUp how far the units below have come since the release; empty before it
/// @param beside figures that the organisation has besides; they are no part of the overview
/// @param notices that the results are not out yet, or what they replace
public record OverviewPage(
        PageFrame frame,
        Overview overview,
        String rules,
        Optional<FollowUp> followUp,
        Optional<Beside> beside,
        List<String> notices) {
    public OverviewPage {
        notices = List.copyOf(notices);
    }
}
