package dk.samspil.ui.chart;

/// Turns words into outlines, so that a picture on paper needs no font.
@FunctionalInterface
public interface Lettering {
    /// The outline of a line of text as SVG path data, its baseline beginning in (0, 0).
    ///
    /// @param size the height of the text in pixels
    Outline outline(String words, double size, boolean heavy);

    /// The outline of a line of text.
    ///
    /// @param path SVG path data; empty for words without ink
    /// @param width how far the text runs, in pixels
    record Outline(String path, double width) {}
}
