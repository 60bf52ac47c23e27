package dk.samspil.report;

import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedValue;
import dk.samspil.numerics.compare.Change;
import dk.samspil.ui.chart.Reading;
import dk.samspil.ui.chart.Standing;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// The mean of one theme, question or composite in a unit, and what it is held against.
///
/// @param own empty when it is not shown
/// @param parent the unit above; empty when there is none or its value is not shown
/// @param organisation the whole organisation, where it is neither this unit nor the one above
/// @param before what the unit had in the round before; empty where that cannot be compared
/// @param certainty empty where the spread is not known
/// @param target how many points it was to reach; empty where it has no target
/// @param claim what may be said about it
record Score(
        String id,
        String label,
        Optional<ReleasedFigure> own,
        Optional<ReleasedValue> parent,
        Optional<ReleasedValue> organisation,
        Optional<ReleasedFigure> before,
        Optional<Certainty> certainty,
        OptionalInt target,
        Claim claim) {
    OptionalInt number() {
        return own.map(figure -> number(figure.value())).orElse(OptionalInt.empty());
    }

    OptionalInt parentNumber() {
        return parent.map(Score::number).orElse(OptionalInt.empty());
    }

    OptionalInt organisationNumber() {
        return organisation.map(Score::number).orElse(OptionalInt.empty());
    }

    Optional<ReleasedValue> previous() {
        return before.map(ReleasedFigure::value);
    }

    OptionalInt previousNumber() {
        return previous().map(Score::number).orElse(OptionalInt.empty());
    }

    /// Whether a difference from the unit above could be claimed at all.
    boolean isComparable() {
        return claim.isCompared();
    }

    Standing standing() {
        return claim.standing();
    }

    Change change() {
        return claim.change();
    }

    /// Whether it is marked as changed since the round before.
    boolean hasChanged() {
        return claim.change().isMarked();
    }

    /// The interval as it is written, such as `58-74`; empty where there is none.
    Optional<String> interval() {
        return number().isEmpty()
                ? Optional.empty()
                : certainty.map(found -> found.low(number().getAsInt()) + "-" + found.high(number().getAsInt()));
    }

    /// How far it lies from the unit above after shrinking, to choose among claims by; only where it is comparable.
    double distance() {
        return claim.besideParent().difference();
    }

    /// A number to find the highest and lowest by; a range lies beyond its own limit.
    double place() {
        return switch (own.orElseThrow().value()) {
            case ReleasedValue.Whole whole -> whole.value();
            case ReleasedValue.Below below -> below.limit() - 0.5;
            case ReleasedValue.Above above -> above.limit() + 0.5;
        };
    }

    Reading reading(boolean withInterval) {
        if (own.isEmpty()) {
            return new Reading.Hidden();
        }
        return switch (own.get().value()) {
            case ReleasedValue.Whole whole ->
                new Reading.Point(whole.value(), withInterval ? halfWidth() : OptionalDouble.empty(), standing());
            case ReleasedValue.Below below -> new Reading.Below(below.limit());
            case ReleasedValue.Above above -> new Reading.Above(above.limit());
        };
    }

    private OptionalDouble halfWidth() {
        return certainty.map(c -> OptionalDouble.of(c.halfWidth())).orElse(OptionalDouble.empty());
    }

    private static OptionalInt number(ReleasedValue value) {
        return value instanceof ReleasedValue.Whole whole ? OptionalInt.of(whole.value()) : OptionalInt.empty();
    }
}
