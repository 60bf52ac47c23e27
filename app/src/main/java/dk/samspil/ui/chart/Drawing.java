package dk.samspil.ui.chart;

import java.util.List;

/// A picture without a medium.
///
/// @param alternative the picture in words, for those who do not see it; empty when the words stand beside it, and the
///     picture is then hidden from screen readers
/// @param height in pixels
/// @param marks from the bottom of the pile to the top
public record Drawing(String alternative, int height, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
        if (height <= 0) {
            throw new IllegalArgumentException("a drawing has a height");
        }
    }

    /// Whether the words beside the picture say what it shows.
    public boolean isDecoration() {
        return alternative.isEmpty();
    }
}
