package dk.samspil.report;

import dk.samspil.report.Overview.Area;
import dk.samspil.report.Overview.Theme;
import dk.samspil.report.Overview.Tile;
import dk.samspil.ui.chart.Standing;
import java.util.ArrayList;
import java.util.List;

/// All units by all themes, in tree order and the order of the questionnaire; made of the tiles of the overview.
public record UnitTable(List<String> themes, List<Part> parts) {
    public UnitTable {
        themes = List.copyOf(themes);
        parts = List.copyOf(parts);
    }

    /// A unit with those right below it.
    public record Part(String name, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// One unit.
    ///
    /// @param hidden why no theme has a number; empty where one has
    public record Line(String name, String answers, String hidden, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// One theme of a unit.
    ///
    /// @param verdict the claim in words; empty where nothing is claimed
    public record Cell(String value, Standing standing, String verdict) {}

    static UnitTable of(Overview overview) {
        List<Theme> themes = overview.themes();
        List<Part> parts = new ArrayList<>();
        for (int area = 0; area < themes.getFirst().areas().size(); area++) {
            Area first = themes.getFirst().areas().get(area);
            List<Line> lines = new ArrayList<>();
            for (int unit = 0; unit < first.tiles().size(); unit++) {
                int inArea = area;
                int at = unit;
                lines.add(line(themes.stream()
                        .map(theme -> theme.areas().get(inArea).tiles().get(at))
                        .toList()));
            }
            parts.add(new Part(first.name(), lines));
        }
        return new UnitTable(themes.stream().map(Theme::label).toList(), parts);
    }

    private static Line line(List<Tile> tiles) {
        Tile first = tiles.getFirst();
        boolean shown = tiles.stream().anyMatch(Tile::shown);
        return new Line(
                first.name(),
                tiles.stream()
                        .map(Tile::answers)
                        .filter(answers -> !answers.isEmpty())
                        .findFirst()
                        .orElse(""),
                shown ? "" : first.value(),
                tiles.stream().map(UnitTable::cell).toList());
    }

    private static Cell cell(Tile tile) {
        if (!tile.shown()) {
            return new Cell("–", Standing.NO_CLAIM, "");
        }
        boolean claimed = tile.standing() != Standing.NO_CLAIM;
        return new Cell(tile.value(), tile.standing(), claimed ? tile.verdict() : "");
    }
}
