package dk.samspil.ui.chart;

import java.util.Locale;

/// A small drawing before a word, so that no colour stands alone: triangles for a level, arrows for a change.
public enum Sign {
    /// No sign: nothing was compared.
    NONE,
    CLEARLY_OVER,
    OVER,
    LEVEL,
    UNDER,
    CLEARLY_UNDER,
    RISEN,
    FALLEN,
    UNCHANGED,
    /// A dotted ring: it cannot be told whether something changed.
    OPEN;

    /// The sign of a level that was compared with a reference.
    public static Sign of(Standing standing) {
        return switch (standing) {
            case CLEARLY_OVER -> CLEARLY_OVER;
            case OVER -> OVER;
            case UNDER -> UNDER;
            case CLEARLY_UNDER -> CLEARLY_UNDER;
            case NO_CLAIM -> LEVEL;
        };
    }

    /// The name of its drawing on a page.
    public String symbol() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it is twice as wide as the others.
    public boolean isDouble() {
        return this == CLEARLY_OVER || this == CLEARLY_UNDER;
    }
}
