package dk.samspil.ui.chart;

/// Prints a drawing for paper: absolute positions in a viewBox, colours as attributes, words as outlines.
///
/// The element carries the words of the picture in `alt`, where the PDF writer looks for them. Hatching is drawn as
/// lines, since a pattern would have to be found elsewhere in the document.
public final class FixedPrinter {
    private static final double HATCH_STEP = 6;

    private final double width;
    private final double side;
    private final Lettering lettering;

    /// @param width how many pixels the line from 0 to 100 is long
    /// @param side room at both ends, in pixels, for marks that stand at 0 and at 100
    public FixedPrinter(double width, double side, Lettering lettering) {
        this.width = width;
        this.side = side;
        this.lettering = lettering;
    }

    /// The drawing as an SVG element.
    ///
    /// @param alternative the picture in words; a drawing without words of its own takes them from here
    /// @param millimetresPerPixel the size on paper
    public String print(Drawing drawing, String alternative, double millimetresPerPixel) {
        double fullWidth = width + 2 * side;
        var svg = new SvgText();
        svg.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute(
                        "viewBox", SvgText.number(-side) + " 0 " + SvgText.number(fullWidth) + " " + drawing.height())
                .attribute("width", SvgText.number(fullWidth * millimetresPerPixel) + "mm")
                .attribute("height", SvgText.number(drawing.height() * millimetresPerPixel) + "mm")
                .attribute("role", "img")
                .attribute("alt", drawing.isDecoration() ? alternative : drawing.alternative())
                .body();
        drawing.marks().forEach(mark -> print(mark, svg));
        return svg.end("svg").toString();
    }

    private void print(Mark mark, SvgText svg) {
        switch (mark) {
            case Mark.Line line -> {
                svg.open("line").attribute("x1", px(line.fromX())).attribute("x2", px(line.toX()));
                svg.attribute("y1", line.fromY()).attribute("y2", line.toY());
                stroke(line.ink(), svg).close();
            }
            case Mark.Block block when block.ink() == Ink.HATCH -> hatch(block, svg);
            case Mark.Block block -> {
                svg.open("rect").attribute("x", px(block.x())).attribute("width", px(block.width()));
                svg.attribute("y", block.y()).attribute("height", block.height());
                if (block.radius() > 0) {
                    svg.attribute("rx", block.radius());
                }
                svg.attribute("fill", block.ink().fill());
                stroke(block.ink(), svg).close();
            }
            case Mark.Disc disc -> {
                svg.open("circle").attribute("cx", px(disc.x())).attribute("cy", disc.y());
                svg.attribute("r", disc.radius()).attribute("fill", disc.ink().fill());
                stroke(disc.ink(), svg).close();
            }
            case Mark.Area area -> {
                svg.open("path").attribute("d", FlowingPrinter.path(area, width / 100));
                svg.attribute("fill", area.ink().fill()).close();
            }
            case Mark.Text text -> print(text, svg);
        }
    }

    private void print(Mark.Text text, SvgText svg) {
        Lettering.Outline outline =
                lettering.outline(text.words(), text.size(), text.ink().isHeavy());
        double x = px(text.x()) - text.anchor().share() * outline.width();
        svg.open("path")
                .attribute("transform", "translate(" + SvgText.number(x) + " " + SvgText.number(text.y()) + ")")
                .attribute("fill", text.ink().fill())
                .attribute("d", outline.path())
                .close();
    }

    /// Lines at 45 degrees, cut off at the edges of the block, and its frame.
    private void hatch(Mark.Block block, SvgText svg) {
        double left = px(block.x());
        double right = left + px(block.width());
        for (double start = left - block.height(); start < right; start += HATCH_STEP) {
            double fromX = Math.max(start, left);
            double toX = Math.min(start + block.height(), right);
            svg.open("line").attribute("x1", fromX).attribute("y1", block.y() + block.height() - (fromX - start));
            svg.attribute("x2", toX).attribute("y2", block.y() + block.height() - (toX - start));
            stroke(Ink.AXIS, svg).close();
        }
        svg.open("rect").attribute("x", left).attribute("width", right - left);
        svg.attribute("y", block.y()).attribute("height", block.height()).attribute("fill", "none");
        stroke(block.ink(), svg).close();
    }

    private static SvgText stroke(Ink ink, SvgText svg) {
        return ink.stroke().isEmpty()
                ? svg
                : svg.attribute("stroke", ink.stroke()).attribute("stroke-width", ink.strokeWidth());
    }

    private double px(double dataUnits) {
        return dataUnits * width / 100;
    }
}
