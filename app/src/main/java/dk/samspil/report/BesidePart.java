package dk.samspil.report;

import dk.samspil.report.UnitReport.Table;
import java.util.List;

/// A unit beside something else than the units above it: figures from outside, or the other units of its type.
///
/// @param text what it is compared with: where figures come from, their date, and whom they are about
/// @param sentences what may be said
/// @param note how it is to be read
public record BesidePart(String heading, String text, List<String> sentences, Table table, String note) {
    public BesidePart {
        sentences = List.copyOf(sentences);
    }
}
