package dk.samspil.report;

import dk.samspil.report.UnitReport.Picture;
import dk.samspil.report.UnitReport.SharePart;
import dk.samspil.report.priority.EffectPart;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Standing;
import java.util.List;
import java.util.Optional;

/// A unit, or the whole organisation, from above: one picture, three things, where its units differ,
/// what is the same in many, and the numbers. Units stand in the order of the organisation and never by
/// score.
///
/// @param unit the unit it is about
/// @param picture the organisation's own figures; empty where it has too few answers
/// @param weighing the organisation's first number, measured and weighted; empty where it was not weighted
/// @param effects what people said it would mean if a theme became better; empty where they were not asked
/// @param shares how many of the organisation answered positively; empty where none is shown
/// @param breakdowns the organisation's own; empty where none is shown
/// @param things at most three
/// @param rate the response rate, where it is known
/// @param departments which units below were asked questions of their own, without any figures: these stand in the
///     reports of those units
public record Overview(
        UnitId unit,
        String organisationName,
        String title,
        String kicker,
        String heading,
        String lead,
        Optional<Picture> picture,
        List<String> weighing,
        PriorityAbove priorities,
        Optional<EffectPart> effects,
        Optional<SharePart> shares,
        Optional<Breakdowns> breakdowns,
        Optional<String> rate,
        String rateNote,
        String tilesHeading,
        String tilesNote,
        List<Theme> themes,
        List<Thing> things,
        Optional<Spread> spread,
        Optional<FunnelPart> funnel,
        Optional<Pattern> pattern,
        Optional<HeatMap> heatMap,
        List<String> departments,
        Messages words,
        Messages aboveWords) {
    public Overview {
        weighing = List.copyOf(weighing);
        themes = List.copyOf(themes);
        things = List.copyOf(things);
        departments = List.copyOf(departments);
    }

    /// All units on one theme.
    public record Theme(String id, String label, List<Area> areas) {
        public Theme {
            areas = List.copyOf(areas);
        }
    }

    /// A unit with those right below it.
    ///
    /// @param unit the unit, where it has a page from above of its own other than this one
    /// @param note how many there are
    public record Area(Optional<UnitId> unit, String name, String note, List<Tile> tiles) {
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
