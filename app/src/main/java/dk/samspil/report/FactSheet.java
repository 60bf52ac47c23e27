package dk.samspil.report;

import dk.samspil.ui.Messages;

/// One page about the organisation, for those who ask from outside. It names no unit.
///
/// @param words of papers
public record FactSheet(Overview overview, String round, SafetyStatement statement, Messages words) {
    /// Organisation and round in one line.
    public String title() {
        return words.text("facts.title", "organisation", overview.organisationName(), "round", round);
    }
}
