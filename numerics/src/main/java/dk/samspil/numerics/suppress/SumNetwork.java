package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Groups of people, some of which are made up of others: whatever is added up over a whole is what is
/// added up over its parts.
final class SumNetwork {

    private final List<Integer> people = new ArrayList<>();
    private final List<int[]> relations = new ArrayList<>();
    private final List<List<Integer>> relationsOf = new ArrayList<>();

    /// Adds a group and returns its number.
    int add(int size) {
        people.add(size);
        relationsOf.add(new ArrayList<>());
        return people.size() - 1;
    }

    /// Adds a group that is made up of others.
    int addWhole(List<Integer> parts) {
        int whole = add(parts.stream().mapToInt(this::people).sum());
        relate(whole, parts);
        return whole;
    }

    /// Says that a group is made up of these disjoint ones.
    void relate(int whole, List<Integer> parts) {
        var relation = Stream.concat(Stream.of(whole), parts.stream())
                .mapToInt(Integer::intValue)
                .toArray();
        for (int group : relation) {
            relationsOf.get(group).add(relations.size());
        }
        relations.add(relation);
    }

    int size() {
        return people.size();
    }

    int people(int group) {
        return people.get(group);
    }

    IntStream groups() {
        return IntStream.range(0, people.size());
    }

    int relationCount() {
        return relations.size();
    }

    /// A whole, and then its parts.
    int[] relation(int number) {
        return relations.get(number);
    }

    /// The relations in which a group is the whole or a part.
    List<Integer> relationsOf(int group) {
        return relationsOf.get(group);
    }
}
