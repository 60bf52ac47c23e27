package dk.samspil.report.export;

import java.util.Optional;

/// What is printed around every sheet of a workbook.
///
/// @param closed that the figures are not out yet; empty once they are
/// @param foot organisation and round
record SheetFrame(Optional<String> closed, String foot) {}
