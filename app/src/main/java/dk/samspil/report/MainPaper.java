package dk.samspil.report;

import java.util.Optional;

/// The organisation on its way to paper.
///
/// @param whole the organisation's own report; empty where it has too few answers
/// @param units every unit, in tree order
/// @param nonResponse what those who did not answer may have done; empty where that was not released
/// @param closed what stands at the top of every page while the results are not out
/// @param styles the style sheet of papers
public record MainPaper(
        Overview overview,
        String round,
        Optional<PdfReport> whole,
        UnitTable units,
        Optional<TechnicalAnnex.Section> nonResponse,
        SafetyStatement statement,
        Optional<String> closed,
        String styles) {}
