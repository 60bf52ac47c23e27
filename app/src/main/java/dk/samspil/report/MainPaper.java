package dk.samspil.report;

import java.util.Optional;

/// The organisation on its way to paper.
///
/// @param whole the organisation's own report; empty where it has too few answers
/// @param units every unit, in tree order
/// @param closed what stands at the top of every page while the results are not out
/// @param styles the style sheet of papers
public record MainPaper(
        Overview overview,
        String round,
        Optional<PdfReport> whole,
        UnitTable units,
        SafetyStatement statement,
        Optional<String> closed,
        String styles) {}
