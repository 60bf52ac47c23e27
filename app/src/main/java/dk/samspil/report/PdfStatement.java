package dk.samspil.report;

/// The safety statement on its way to paper.
///
/// @param styles the stylesheet of the PDF
public record PdfStatement(SafetyStatement statement, String styles) {}
