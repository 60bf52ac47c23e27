package dk.samspil.report;

import dk.samspil.report.UnitReport.Table;
import dk.samspil.ui.Messages;
import java.util.List;

/// What was published, what was not and why, and how it was checked: one page for everybody.
///
/// @param rules the policy in words
/// @param fingerprint the SHA-256 of the policy
/// @param warnings what was tolerated when the files were read; empty when nothing was
public record SafetyStatement(
        String organisationName,
        String title,
        String promises,
        List<String> rules,
        String fingerprint,
        String publishedLead,
        Table published,
        String auditor,
        List<String> warnings,
        Messages words) {
    public SafetyStatement {
        rules = List.copyOf(rules);
        warnings = List.copyOf(warnings);
    }
}
