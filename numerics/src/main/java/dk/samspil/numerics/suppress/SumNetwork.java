package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Groups of people, some of which are made up of others: whatever is added up over a whole is what is
/// added up over its parts.
final class SumNetwork {

    /// A group and the disjoint groups that make it up.
    record Relation(int whole, List<Integer> parts) {
        Relation {
            parts = List.copyOf(parts);
        }
    }

    private final List<Integer> people = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    /// Adds a group and returns its number.
    int add(int size) {
        people.add(size);
        return people.size() - 1;
    }

    /// Adds the group of those people of a whole who are in none of some parts, and what that means.
    ///
    /// @return the number of the group
    int addRest(int whole, List<Integer> parts) {
        int size = people(whole) - parts.stream().mapToInt(this::people).sum();
        if (size < 0) {
            throw new IllegalArgumentException(
                    "parts of " + people(whole) + " people have " + -size + " more than the whole");
        }
        int rest = add(size);
        var all = new ArrayList<>(parts);
        all.add(rest);
        relations.add(new Relation(whole, all));
        return rest;
    }

    /// Says that a whole is made up of these groups and nobody else.
    void addParts(int whole, List<Integer> parts) {
        if (people(whole) != parts.stream().mapToInt(this::people).sum()) {
            throw new IllegalArgumentException("parts of " + people(whole) + " people have another number of people");
        }
        relations.add(new Relation(whole, parts));
    }

    int size() {
        return people.size();
    }

    int people(int group) {
        return people.get(group);
    }

    /// The groups made up of others, in the order they were added.
    List<Relation> relations() {
        return relations;
    }

    IntStream groups() {
        return IntStream.range(0, people.size());
    }
}
