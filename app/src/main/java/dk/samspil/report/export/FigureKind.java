package dk.samspil.report.export;

import java.util.Locale;

/// What a row of a file is about, in the order in which files show it.
public enum FigureKind {
    /// How many answered, and how many per cent of those invited.
    RATE,
    /// The mean of a dimension or a composite, and what it was a year before where that was released.
    THEME,
    /// The mean of a question.
    QUESTION,
    /// How many per cent gave some answers to a question.
    DISTRIBUTION,
    /// A mean in a group of a breakdown.
    BREAKDOWN;

    /// The kind as files and programs write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
