package dk.samspil.report;

import java.util.Optional;

/// The safety statement on its way to paper.
///
/// @param closed what stands at the top of every page while the results are not out
/// @param styles the stylesheet of the PDF
public record PdfStatement(SafetyStatement statement, Optional<String> closed, String styles) {}
