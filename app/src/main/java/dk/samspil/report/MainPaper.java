package dk.samspil.report;

import dk.samspil.ui.chart.Drawing;
import dk.samspil.ui.chart.FixedPrinter;
import dk.samspil.ui.chart.Lettering;
import dk.samspil.ui.chart.Strips;
import dk.samspil.ui.chart.Swarm;
import java.util.Optional;

/// The organisation on its way to paper.
///
/// @param whole the organisation's own report; empty where it has too few answers
/// @param units every unit, in tree order
/// @param nonResponse what those who did not answer may have done; empty where that was not released
/// @param closed what stands at the top of every page while the results are not out
/// @param styles the style sheet of papers
/// @param lettering the outlines of words in pictures
public record MainPaper(
        Overview overview,
        String round,
        Optional<PdfReport> whole,
        UnitTable units,
        Optional<TechnicalAnnex.Section> nonResponse,
        SafetyStatement statement,
        Optional<String> closed,
        String styles,
        Lettering lettering) {
    private static final double MILLIMETRES = 0.19;
    private static final double SIDE = 12;

    /// The picture of where units differ on a theme.
    public String swarm(Spread.Row row) {
        return print(row.wide(), row.label());
    }

    /// The numbers under these pictures.
    public String swarmAxis() {
        return print(Strips.axis(), "0 25 50 75 100");
    }

    private String print(Drawing drawing, String alternative) {
        return new FixedPrinter(Swarm.Size.WIDE.pixels(), SIDE, lettering).print(drawing, alternative, MILLIMETRES);
    }
}
