package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.List;

/// Groups of people, some of which are made up of others: whatever is added up over a whole is what is
/// added up over its parts.
final class SumNetwork {

    private final List<Integer> people = new ArrayList<>();
    private final List<Integer> wholes = new ArrayList<>();
    private final List<int[]> parts = new ArrayList<>();
    private final List<List<Integer>> asWhole = new ArrayList<>();
    private final List<List<Integer>> asPart = new ArrayList<>();

    /// Adds a group and returns its number.
    int add(int size) {
        people.add(size);
        asWhole.add(new ArrayList<>());
        asPart.add(new ArrayList<>());
        return people.size() - 1;
    }

    /// Adds a group that is made up of others.
    int addWhole(List<Integer> disjoint) {
        int whole = add(disjoint.stream().mapToInt(this::people).sum());
        relate(whole, disjoint);
        return whole;
    }

    /// Says that a group is made up of these disjoint ones.
    void relate(int whole, List<Integer> disjoint) {
        asWhole.get(whole).add(relationCount());
        disjoint.forEach(part -> asPart.get(part).add(relationCount()));
        wholes.add(whole);
        parts.add(disjoint.stream().mapToInt(Integer::intValue).toArray());
    }

    int size() {
        return people.size();
    }

    int people(int group) {
        return people.get(group);
    }

    int relationCount() {
        return wholes.size();
    }

    int whole(int relation) {
        return wholes.get(relation);
    }

    /// The parts, by their numbers; not to be changed.
    int[] parts(int relation) {
        return parts.get(relation);
    }

    /// The relations in which a group is the whole.
    List<Integer> relationsAsWhole(int group) {
        return asWhole.get(group);
    }

    /// The relations in which a group is a part.
    List<Integer> relationsAsPart(int group) {
        return asPart.get(group);
    }
}
