package dk.samspil.report;

import dk.samspil.report.UnitReport.Table;
import dk.samspil.ui.Messages;
import java.util.List;

/// How well the questions measure what they should, for the organisation as a whole and for no unit.
public record TechnicalAnnex(
        String organisationName,
        String title,
        String lead,
        List<Section> sections,
        List<Formula> formulas,
        Messages words) {
    public TechnicalAnnex {
        sections = List.copyOf(sections);
        formulas = List.copyOf(formulas);
    }

    /// A table with what it shows.
    public record Section(String heading, String text, Table table) {}

    /// A statistic in words, with its source.
    public record Formula(String name, String words, String source) {}
}
