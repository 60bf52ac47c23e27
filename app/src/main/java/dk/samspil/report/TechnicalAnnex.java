package dk.samspil.report;

import dk.samspil.report.UnitReport.Table;
import dk.samspil.ui.Messages;
import java.util.List;
import java.util.Optional;

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
    ///
    /// @param id what it is about, such as `reliability`
    public record Section(String id, String heading, String text, Table table) {}

    /// The section about something; empty where nothing of it was released.
    ///
    /// @param id see [Section]
    public Optional<Section> findSection(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /// A statistic in words, with its source.
    public record Formula(String name, String words, String source) {}
}
