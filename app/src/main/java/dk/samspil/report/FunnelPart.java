package dk.samspil.report;

import dk.samspil.ui.chart.Drawing;
import java.util.List;

/// Whether differences between units may be chance: one theme, each unit by its number of answers.
///
/// @param sentences what the picture says
/// @param note what the surfaces are, and who is not drawn
public record FunnelPart(String heading, Drawing picture, List<String> sentences, String note) {
    public FunnelPart {
        sentences = List.copyOf(sentences);
    }
}
