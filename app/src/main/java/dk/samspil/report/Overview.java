package dk.samspil.report;

import dk.samspil.report.UnitReport.Picture;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Standing;
import java.util.List;
import java.util.Optional;

/// The organisation from above: one picture, then every unit as a tile, one theme at a time, always in the order of the
/// organisation and never by score.
///
/// @param picture the organisation's own figures; empty where it has too few answers
/// @param breakdowns the organisation's own; empty where none is shown
/// @param rate the response rate, where it is known
public record Overview(
        String organisationName,
        String title,
        String kicker,
        String heading,
        String lead,
        Optional<Picture> picture,
        Optional<Breakdowns> breakdowns,
        Optional<String> rate,
        String rateNote,
        String tilesHeading,
        String tilesNote,
        List<Theme> themes,
        Messages words) {
    public Overview {
        themes = List.copyOf(themes);
    }

    /// All units on one theme.
    public record Theme(String id, String label, List<Area> areas) {
        public Theme {
            areas = List.copyOf(areas);
        }
    }

    /// A unit with those right below it.
    ///
    /// @param note how many there are
    public record Area(String name, String note, List<Tile> tiles) {
        public Area {
            tiles = List.copyOf(tiles);
        }
    }

    /// One unit on one theme.
    ///
    /// @param report the unit's report; empty where it has none
    /// @param shown whether there is a number
    /// @param verdict how it stands to the organisation, in words; empty where the two cannot be compared
    /// @param value the number or range, or why there is none
    public record Tile(
            String name,
            Optional<UnitId> report,
            boolean shown,
            Standing standing,
            String verdict,
            String value,
            String answers) {}
}
