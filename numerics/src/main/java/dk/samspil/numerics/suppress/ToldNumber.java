package dk.samspil.numerics.suppress;

/// Between which limits the number of answers in a unit lies, for a reader of its number and rate who knows how
/// many were invited.
record ToldNumber(int lowest, int highest) {

    /// What the number and the rate tell together.
    static ToldNumber of(CountDetail detail, int answered, int invited) {
        var number = of(detail.count(answered, invited), invited);
        return switch (detail.rate(answered, invited)) {
            case DisplayedRate.NotShown _ -> number;
            case DisplayedRate.AtMost10 _ -> number.within(0, most(10, invited));
            case DisplayedRate.AtLeast90 _ -> number.within(least(90, invited), invited);
            case DisplayedRate.AtLeast(int percent) -> number.within(least(percent, invited), invited);
            case DisplayedRate.Whole(int percent) -> number.within(least(percent, invited), most(percent, invited));
        };
    }

    private static ToldNumber of(DisplayedCount count, int invited) {
        return switch (count) {
            case DisplayedCount.Exact(int people) -> new ToldNumber(people, people);
            case DisplayedCount.Within(CountClass group) ->
                new ToldNumber(group.lowest(), Math.min(invited, group.highest()));
        };
    }

    private ToldNumber within(int least, int most) {
        return new ToldNumber(Math.max(lowest, least), Math.min(highest, most));
    }

    /// The fewest answers that round to so many per cent.
    private static int least(int percent, int invited) {
        return Math.toIntExact(Math.ceilDiv((2L * percent - 1) * invited, 200L));
    }

    /// The most answers that do.
    private static int most(int percent, int invited) {
        return least(percent + 1, invited) - 1;
    }

    boolean isExact() {
        return lowest == highest;
    }
}
