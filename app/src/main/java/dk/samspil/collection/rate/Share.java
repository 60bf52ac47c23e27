package dk.samspil.collection.rate;

/// How many have answered, as it may be told: a step of five per cent, always rounded down; below 10 and
/// from 90 on only that.
///
/// @param percent 0 for "below 10 %", 90 for "90 % or more", else a multiple of 5
public record Share(int percent) {
    private static final int STEP = 5;
    private static final int LOWEST = 10;
    private static final int HIGHEST = 90;
    private static final int ALL = 100;

    public Share {
        boolean step = percent % STEP == 0 && percent >= LOWEST && percent <= HIGHEST;
        if (percent != 0 && !step) {
            throw new IllegalArgumentException("no step of a share: " + percent);
        }
    }

    /// @param invited at least one
    static Share of(int answered, int invited) {
        int percent = (int) ((long) answered * ALL / invited);
        return new Share(percent < LOWEST ? 0 : Math.min(HIGHEST, percent / STEP * STEP));
    }

    /// Below 10 %.
    public boolean isLowest() {
        return percent == 0;
    }

    /// 90 % or more.
    public boolean isHighest() {
        return percent == HIGHEST;
    }
}
