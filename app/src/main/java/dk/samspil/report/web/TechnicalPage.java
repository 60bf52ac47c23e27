package dk.samspil.report.web;

import dk.samspil.report.TechnicalAnnex;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// The technical annex on a page.
///
/// @param rules which rules were in force, by the beginning of their fingerprint
/// @param notices that the results are not out yet, or what they replace
public record TechnicalPage(PageFrame frame, TechnicalAnnex annex, String rules, List<String> notices) {
    public TechnicalPage {
        notices = List.copyOf(notices);
    }
}
