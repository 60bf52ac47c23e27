package dk.samspil.report;

import dk.samspil.report.UnitReport.Table;
import dk.samspil.ui.Messages;
import java.util.List;
import java.util.Optional;

/// What was promised, what was published, what was not and why, and how it was checked: one page for everybody.
///
/// @param title what the page is called
/// @param kicker the organisation and the round in one line
/// @param heading the finding, in the words a committee would repeat
/// @param rules the policy in words
/// @param units how many units were published and withheld, by reason
/// @param cuts the same of breakdowns; empty where the answers have no attribute that the policy allows
/// @param themes what is left out or shown as a range within published units, in one sentence
/// @param marks what tells this release from every other: fingerprints and versions
/// @param warnings what was tolerated when the files were read, the first few; empty when nothing was
/// @param moreWarnings how many there are beside those; empty when there are none
public record SafetyStatement(
        String organisationName,
        String title,
        String kicker,
        String heading,
        String promises,
        List<String> rules,
        String publishedLead,
        Table units,
        Optional<Table> cuts,
        String themes,
        String auditor,
        List<Mark> marks,
        List<String> warnings,
        Optional<String> moreWarnings,
        Messages words) {
    public SafetyStatement {
        rules = List.copyOf(rules);
        marks = List.copyOf(marks);
        warnings = List.copyOf(warnings);
    }

    /// A sign of identity, such as a fingerprint.
    public record Mark(String name, String value) {}
}
