package dk.samspil.numerics.suppress;

/// How exactly it is told how many answered in a unit.
public enum CountDetail {
    /// As the unit's own numbers allow.
    FULL,
    /// The number as its class, the rate from a multiple of ten on: "70 % or more".
    COARSE,
    /// The number as its class, no rate.
    CLASS;

    private static final int TEN = 10;
    private static final int HIGHEST = 80;

    /// The next less exact one; this where there is none.
    CountDetail less() {
        return this == FULL ? COARSE : CLASS;
    }

    /// How the number of answers is written.
    public DisplayedCount count(int answered, int invited) {
        return this == FULL ? DisplayedCount.of(answered, invited) : new DisplayedCount.Within(CountClass.of(answered));
    }

    /// How the response rate is written.
    public DisplayedRate rate(int answered, int invited) {
        var rate = DisplayedRate.of(answered, invited);
        return switch (this) {
            case FULL -> rate;
            case COARSE ->
                switch (rate) {
                    case DisplayedRate.Whole(int percent) -> new DisplayedRate.AtLeast(percent / TEN * TEN);
                    case DisplayedRate.AtLeast90 _ -> new DisplayedRate.AtLeast(HIGHEST);
                    case DisplayedRate.AtMost10 _, DisplayedRate.NotShown _, DisplayedRate.AtLeast _ -> rate;
                };
            case CLASS -> new DisplayedRate.NotShown();
        };
    }
}
