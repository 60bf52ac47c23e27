package dk.samspil.ui.chart;

import java.util.OptionalDouble;

/// A value of 0-100 as it can be drawn.
public sealed interface Reading {
    /// A number, with half the width of its interval where one is drawn.
    record Point(int value, OptionalDouble halfWidth, Standing standing) implements Reading {}

    /// Somewhere between zero and `limit`.
    record Below(int limit) implements Reading {}

    /// Somewhere between `limit` and 100.
    record Above(int limit) implements Reading {}

    /// We may not or cannot say.
    record Hidden() implements Reading {}
}
