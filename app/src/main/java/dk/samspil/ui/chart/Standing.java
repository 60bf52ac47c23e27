package dk.samspil.ui.chart;

/// How a value stands to the reference it is compared with, and so which colour it may carry.
public enum Standing {
    OVER(Ink.OWN_OVER, Ink.INTERVAL_OVER, Ink.NUMBER_OVER),
    UNDER(Ink.OWN_UNDER, Ink.INTERVAL_UNDER, Ink.NUMBER_UNDER),
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
