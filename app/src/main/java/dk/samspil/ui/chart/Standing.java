package dk.samspil.ui.chart;

/// How a value stands to the reference it is compared with, and so which colour it may carry: one of five words.
///
/// A disc has the colour of its direction, a field also that of its strength.
public enum Standing {
    CLEARLY_OVER(Ink.OWN_OVER, Ink.INTERVAL_OVER, Ink.NUMBER_OVER),
    OVER(Ink.OWN_OVER, Ink.INTERVAL_OVER, Ink.NUMBER_OVER),
    UNDER(Ink.OWN_UNDER, Ink.INTERVAL_UNDER, Ink.NUMBER_UNDER),
    CLEARLY_UNDER(Ink.OWN_UNDER, Ink.INTERVAL_UNDER, Ink.NUMBER_UNDER),
    /// Nothing can be claimed, or there is nothing to compare with.
    NO_CLAIM(Ink.OWN, Ink.INTERVAL, Ink.NUMBER);

    private final Ink own;
    private final Ink interval;
    private final Ink number;

    Standing(Ink own, Ink interval, Ink number) {
        this.own = own;
        this.interval = interval;
        this.number = number;
    }

    /// Whether it is claimed to lie over the reference, clearly or not.
    public boolean isOver() {
        return this == OVER || this == CLEARLY_OVER;
    }

    /// Whether it is claimed to lie under the reference, clearly or not.
    public boolean isUnder() {
        return this == UNDER || this == CLEARLY_UNDER;
    }

    /// The class of a field in the stylesheet: direction and strength.
    public String field() {
        return switch (this) {
            case CLEARLY_OVER -> "o2";
            case OVER -> "o1";
            case UNDER -> "u1";
            case CLEARLY_UNDER -> "u2";
            case NO_CLAIM -> "n0";
        };
    }

    Ink own() {
        return own;
    }

    Ink interval() {
        return interval;
    }

    Ink number() {
        return number;
    }
}
