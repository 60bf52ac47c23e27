package dk.samspil.numerics.suppress;

import java.util.BitSet;
import java.util.function.IntPredicate;

/// Who of a [Population] contributes to the figures of one battery.
///
/// A *complete* contributor answered every question the figures are made of; *anyone* is in at least one of
/// them. Support is counted on the complete ones; a group is empty only when nobody in it is anyone.
public final class Contributors {

    private final int people;
    private final BitSet complete;
    private final BitSet anyone;

    private Contributors(int people, BitSet complete, BitSet anyone) {
        this.people = people;
        this.complete = complete;
        this.anyone = anyone;
    }

    /// Asks once for every person.
    ///
    /// @throws IllegalArgumentException if somebody is complete who is not anyone
    public static Contributors of(int people, IntPredicate complete, IntPredicate anyone) {
        var completeSet = select(people, complete);
        var anyoneSet = select(people, anyone);
        var stray = (BitSet) completeSet.clone();
        stray.andNot(anyoneSet);
        if (!stray.isEmpty()) {
            throw new IllegalArgumentException("person " + stray.nextSetBit(0) + " contributes all and nothing");
        }
        return new Contributors(people, completeSet, anyoneSet);
    }

    /// A quantity without parts: each person contributes or does not.
    public static Contributors of(int people, IntPredicate contributes) {
        return of(people, contributes, contributes);
    }

    /// Everybody contributes.
    public static Contributors everybody(int people) {
        return of(people, person -> true);
    }

    private static BitSet select(int people, IntPredicate chosen) {
        var selected = new BitSet(people);
        for (int person = 0; person < people; person++) {
            selected.set(person, chosen.test(person));
        }
        return selected;
    }

    /// The number of people, contributing or not.
    public int size() {
        return people;
    }

    /// Whether the person contributed to everything.
    public boolean isComplete(int person) {
        return complete.get(person);
    }

    /// Whether the person contributed to anything.
    public boolean isAnyone(int person) {
        return anyone.get(person);
    }
}
