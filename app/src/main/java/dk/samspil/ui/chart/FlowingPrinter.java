package dk.samspil.ui.chart;

/// Prints a drawing for a page that flows: full width, fixed height, no viewBox, positions along the line in per cent.
///
/// Text stays at its size and discs stay round whatever the width. There is no style attribute, so the strictest
/// content security policy lets it through. Hatching refers to the pattern `hatch` that the page defines once.
public final class FlowingPrinter {
    private FlowingPrinter() {}

    /// The drawing as an SVG element.
    ///
    /// @param cssClass the class of the element, such as `strip`
    public static String print(Drawing drawing, String cssClass) {
        return print(drawing, cssClass, "100%");
    }

    /// A piece of a legend, at its own width.
    public static String print(Legend piece) {
        return print(piece.drawing(), "piece", Integer.toString(piece.width()));
    }

    private static String print(Drawing drawing, String cssClass, String width) {
        var svg = new SvgText();
        svg.open("svg").attribute("class", cssClass).attribute("width", width).attribute("height", (double)
                drawing.height());
        if (drawing.isDecoration()) {
            svg.attribute("aria-hidden", "true").attribute("focusable", "false").body();
        } else {
            svg.attribute("role", "img").body();
            svg.open("title").body().words(drawing.alternative()).end("title");
        }
        drawing.marks().forEach(mark -> print(mark, drawing.height(), svg));
        return svg.end("svg").toString();
    }

    private static void print(Mark mark, int height, SvgText svg) {
        switch (mark) {
            case Mark.Line line -> {
                svg.open("line").attribute("class", line.ink().meaning());
                svg.percent("x1", line.fromX()).percent("x2", line.toX());
                svg.attribute("y1", line.fromY()).attribute("y2", line.toY());
                paint(line.ink(), svg).close();
            }
            case Mark.Block block -> {
                svg.open("rect").attribute("class", block.ink().meaning());
                svg.percent("x", block.x()).percent("width", block.width());
                svg.attribute("y", block.y()).attribute("height", block.height());
                if (block.radius() > 0) {
                    svg.attribute("rx", block.radius());
                }
                paint(block.ink(), svg).close();
            }
            case Mark.Disc disc -> {
                svg.open("circle").attribute("class", disc.ink().meaning());
                svg.percent("cx", disc.x()).attribute("cy", disc.y()).attribute("r", disc.radius());
                paint(disc.ink(), svg).close();
            }
            case Mark.Area area -> print(area, height, svg);
            case Mark.Text text -> print(text, svg);
        }
    }

    /// In a frame of its own that is stretched in width alone; nothing in it has a line or words.
    private static void print(Mark.Area area, int height, SvgText svg) {
        svg.open("svg").attribute("viewBox", "0 0 100 " + height).attribute("preserveAspectRatio", "none");
        svg.attribute("width", "100%").attribute("height", (double) height).attribute("aria-hidden", "true");
        svg.body().open("path").attribute("class", area.ink().meaning());
        svg.attribute("d", path(area, 1)).attribute("fill", area.ink().fill()).close();
        svg.end("svg");
    }

    /// The outline of a surface as path data.
    ///
    /// @param scale how long a data unit is
    static String path(Mark.Area area, double scale) {
        var path = new StringBuilder();
        for (Mark.Corner corner : area.corners()) {
            path.append(path.isEmpty() ? "M" : " ")
                    .append(SvgText.number(corner.x() * scale))
                    .append(',')
                    .append(SvgText.number(corner.y()));
        }
        return path.append('Z').toString();
    }

    private static void print(Mark.Text text, SvgText svg) {
        String size = text.size() == 13 ? "" : "t-" + SvgText.number(text.size());
        svg.open("text").attribute("class", (text.ink().meaning() + " " + size).strip());
        svg.percent("x", text.x()).attribute("y", text.y());
        if (text.anchor() != Mark.Anchor.START) {
            svg.attribute("text-anchor", text.anchor().attribute());
        }
        if (text.ink().isHeavy()) {
            svg.attribute("font-weight", "600");
        }
        svg.body().words(text.words()).end("text");
    }

    private static SvgText paint(Ink ink, SvgText svg) {
        svg.attribute("fill", ink.fill()).attribute("stroke", ink.stroke());
        return ink.strokeWidth() > 0 && ink.strokeWidth() != 1 ? svg.attribute("stroke-width", ink.strokeWidth()) : svg;
    }
}
