package dk.samspil.report;

import dk.samspil.report.SafetyStatement.Mark;
import dk.samspil.report.UnitReport.Table;
import dk.samspil.ui.Messages;
import java.util.List;
import java.util.Optional;

/// What stands behind the safety statement, for a data-protection officer: everything that was withheld, why, and from
/// what it could have been worked out. It names no number below the limits, and it is never shown to somebody who reads
/// a unit's results.
///
/// @param policy the rules as their file
/// @param methods the pages that describe how it is done
/// @param limits what is not promised
/// @param warnings what was tolerated when the files were read
public record Evidence(
        String organisationName,
        String title,
        String kicker,
        String heading,
        String lead,
        List<Mark> marks,
        List<Section> sections,
        String policy,
        List<Method> methods,
        List<String> limits,
        List<String> warnings,
        Messages words) {
    public Evidence {
        marks = List.copyOf(marks);
        sections = List.copyOf(sections);
        methods = List.copyOf(methods);
        limits = List.copyOf(limits);
        warnings = List.copyOf(warnings);
    }

    /// A heading with a table under it.
    ///
    /// @param table empty where there is nothing to list
    public record Section(String heading, String text, Optional<Table> table) {}

    /// A page of the documentation.
    ///
    /// @param file where it stands in the source
    public record Method(String title, String file) {}
}
