package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cells of a ledger: sets of people, numbered in the order they came, and the batteries each one shows.
final class PublishedSets {

    private static final class PublishedSet {

        private final int[] members;
        private final BitSet batteries;

        PublishedSet(int[] members, BitSet batteries) {
            this.members = members;
            this.batteries = (BitSet) batteries.clone();
        }

        boolean shows(BitSet wanted) {
            return wanted.stream().allMatch(batteries::get);
        }

        boolean isInside(BitSet people) {
            return Arrays.stream(members).allMatch(people::get);
        }

        boolean hasAll(BitSet people) {
            return Arrays.stream(members).filter(people::get).count() == people.cardinality();
        }

        BitSet toSet() {
            var people = new BitSet();
            Arrays.stream(members).forEach(people::set);
            return people;
        }
    }

    private final List<PublishedSet> sets = new ArrayList<>();
    private final Map<String, Integer> byHash = new HashMap<>();

    int size() {
        return sets.size();
    }

    /// Adds a set, or batteries to a set that is there.
    ///
    /// @return whether it is a new set of people
    boolean add(String hash, int[] members, BitSet batteries) {
        var known = byHash.putIfAbsent(hash, sets.size());
        if (known != null) {
            sets.get(known).batteries.or(batteries);
            return false;
        }
        sets.add(new PublishedSet(members, batteries));
        return true;
    }

    /// Whether this very set is there and shows the batteries.
    boolean shows(String hash, BitSet batteries) {
        return Optional.ofNullable(byHash.get(hash))
                .filter(set -> sets.get(set).shows(batteries))
                .isPresent();
    }

    /// The people of the smallest set that has all of these.
    Optional<BitSet> findSmallestAround(BitSet people) {
        return around(people, new BitSet()).map(set -> sets.get(set).toSet()).findFirst();
    }

    /// The sets with all of these people that show the batteries, smallest first.
    private Stream<Integer> around(BitSet people, BitSet batteries) {
        return showing(batteries)
                .filter(set -> sets.get(set).hasAll(people))
                .boxed()
                .sorted(Comparator.comparingInt(this::sizeOf));
    }

    private IntStream showing(BitSet batteries) {
        return IntStream.range(0, sets.size()).filter(set -> sets.get(set).shows(batteries));
    }

    private int sizeOf(int set) {
        return sets.get(set).members.length;
    }

    /// The sets that a figure for whole classes of people follows from: one set with these very people, or
    /// disjoint ones that make them up, or a set around them and disjoint ones that make up the others in
    /// it.
    ///
    /// @param batteries every set that is used shows them
    Optional<List<Integer>> findComposition(BitSet people, BitSet batteries, SignatureClasses classes) {
        return Stream.concat(
                        Stream.of(findUnion(people, batteries, classes)),
                        around(people, batteries).map(set -> findDifference(set, people, batteries, classes)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<Integer>> findDifference(
            int around, BitSet people, BitSet batteries, SignatureClasses classes) {
        var others = sets.get(around).toSet();
        others.andNot(people);
        return findUnion(others, batteries, classes)
                .map(parts -> Stream.concat(Stream.of(around), parts.stream())
                        .sorted()
                        .toList());
    }

    private Optional<List<Integer>> findUnion(BitSet people, BitSet batteries, SignatureClasses classes) {
        var parts = showing(batteries)
                .filter(set -> sets.get(set).isInside(people))
                .boxed()
                .sorted(Comparator.comparingInt(this::sizeOf).reversed())
                .toList();
        var classesOfParts =
                parts.stream().map(part -> classes.of(sets.get(part).toSet())).toList();
        return DisjointUnion.find(classes.of(people), classesOfParts)
                .map(found -> found.stream().map(parts::get).sorted().toList());
    }
}
