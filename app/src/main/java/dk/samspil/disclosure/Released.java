package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedMean;
import dk.samspil.numerics.suppress.DisplayedRate;
import java.util.Optional;

/// From what the rules of display decide to what a release keeps.
final class Released {
    private Released() {}

    static ReleasedCount count(DisplayedCount count) {
        return switch (count) {
            case DisplayedCount.Exact exact -> new ReleasedCount.Exact(exact.people());
            case DisplayedCount.Within within ->
                ReleasedCount.parse(within.group().key());
        };
    }

    static ReleasedValue mean(DisplayedMean mean) {
        return switch (mean) {
            case DisplayedMean.Whole whole -> new ReleasedValue.Whole(whole.points());
            case DisplayedMean.Below below -> new ReleasedValue.Below(below.limit());
            case DisplayedMean.Above above -> new ReleasedValue.Above(above.limit());
        };
    }

    static Optional<ReleasedValue> rate(DisplayedRate rate) {
        return switch (rate) {
            case DisplayedRate.NotShown notShown -> Optional.empty();
            case DisplayedRate.Whole whole -> Optional.of(new ReleasedValue.Whole(whole.percent()));
            case DisplayedRate.AtMost10 low -> Optional.of(new ReleasedValue.Below(10));
            case DisplayedRate.AtLeast90 high -> Optional.of(new ReleasedValue.Above(90));
            case DisplayedRate.AtLeast from -> Optional.of(new ReleasedValue.Above(from.percent()));
        };
    }
}
