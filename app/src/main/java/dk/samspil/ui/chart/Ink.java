package dk.samspil.ui.chart;

/// What a mark means and how it looks where no stylesheet reaches.
///
/// The class lets the stylesheet turn the colour for dark mode; the attributes are the light colours, so that a picture
/// stands alone on paper. Violet and orange are claims and stand only where the figures carry one.
public enum Ink {
    GRID("grid", "", "#dddee4", 1),
    MIDDLE("mid", "", "#b9bbc5", 1),
    AXIS("axis", "", "#80838f", 1),
    OWN("us", "#1b1b21", "#ffffff", 2),
    OWN_OVER("us is-over", "#54278f", "#ffffff", 2),
    OWN_UNDER("us is-under", "#a63603", "#ffffff", 2),
    INTERVAL("ci", "#d3d4db", "", 0),
    INTERVAL_OVER("ci is-over", "#c9bde7", "", 0),
    INTERVAL_UNDER("ci is-under", "#f7c594", "", 0),
    PARENT("par", "#ffffff", "#50525d", 2),
    PARENT_ITEM("par", "#ffffff", "#50525d", 1.5),
    ORGANISATION("org", "", "#50525d", 2),
    /// The same in the round before.
    LAST("last", "#80838f", "#ffffff", 1),
    TO_LAST("last-ln", "", "#80838f", 1.5),
    SLOPE("ink-ln", "", "#1b1b21", 3),
    SLOPE_UP("over-ln", "", "#54278f", 3),
    SLOPE_DOWN("under-ln", "", "#a63603", 3),
    SLOPE_PARENT("org", "", "#50525d", 1),
    OTHER("other", "#b9bbc5", "#ffffff", 1),
    OTHER_OVER("dot is-over", "#54278f", "#ffffff", 1),
    OTHER_UNDER("dot is-under", "#a63603", "#ffffff", 1),
    WHOLE("whole", "", "#1b1b21", 1.5),
    BY_CHANCE("area-2", "#dddee4", "", 0),
    RARELY_BY_CHANCE("area", "#f6f6f8", "", 0),
    /// The reference in a priority map.
    ZERO("org", "", "#50525d", 1.5),
    SPREAD("ciln", "", "#d3d4db", 12),
    SPREAD_OVER("ciln is-over", "", "#c9bde7", 12),
    SPREAD_UNDER("ciln is-under", "", "#f7c594", 12),
    OPEN_SPREAD("ciln open", "", "#d3d4db", 18),
    /// What is important and over, or under, in a priority map.
    FIELD_OVER("o-soft", "#f0ecf9", "", 0),
    FIELD_UNDER("u-soft", "#fdeedd", "", 0),
    LIMIT("ink-ln", "", "#1b1b21", 3),
    /// How much of a unit a figure is about.
    COVER_FRAME("cover", "#ffffff", "#80838f", 1),
    COVER("us", "#1b1b21", "", 0),
    COVER_PART("last", "#80838f", "", 0),
    /// What a unit was to reach.
    TARGET("goal", "", "#1b1b21", 2),
    HATCH("hatch-box", "url(#hatch)", "#b9bbc5", 1),
    CLEARLY_LOW("u2", "#a63603", "#ffffff", 2),
    LOW("u1", "#f7c594", "#ffffff", 2),
    NEITHER("n0", "#e7e8ec", "#ffffff", 2),
    HIGH("o1", "#c9bde7", "#ffffff", 2),
    CLEARLY_HIGH("o2", "#54278f", "#ffffff", 2),
    WORDS("", "#50525d", "", 0),
    NUMBER("t-b", "#1b1b21", "", 0),
    NUMBER_OVER("t-over", "#54278f", "", 0),
    NUMBER_UNDER("t-under", "#a63603", "", 0),
    NUMBER_ON_DARK("on-2", "#ffffff", "", 0),
    NUMBER_ON_LIGHT("on-1", "#1b1b21", "", 0);

    private final String meaning;
    private final String fill;
    private final String stroke;
    private final double strokeWidth;

    Ink(String meaning, String fill, String stroke, double strokeWidth) {
        this.meaning = meaning;
        this.fill = fill;
        this.stroke = stroke;
        this.strokeWidth = strokeWidth;
    }

    /// The class for the stylesheet; empty when the mark needs none.
    public String meaning() {
        return meaning;
    }

    /// The printed colour of the surface; empty when there is none.
    public String fill() {
        return fill;
    }

    /// The printed colour of the line; empty when there is none.
    public String stroke() {
        return stroke;
    }

    /// The width of the line in pixels.
    public double strokeWidth() {
        return strokeWidth;
    }

    /// Whether text in this ink is set in the heavier weight.
    public boolean isHeavy() {
        return name().startsWith("NUMBER");
    }
}
