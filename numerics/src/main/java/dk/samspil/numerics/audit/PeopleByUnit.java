package dk.samspil.numerics.audit;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The people in a figure, ordered so that those of a unit and everything below it stand together.
final class PeopleByUnit {

    private final int[] people;
    private final int[] starts;
    private final int[] ends;

    private PeopleByUnit(int[] people, int[] starts, int[] ends) {
        this.people = people;
        this.starts = starts;
        this.ends = ends;
    }

    PeopleByUnit(PersonClasses classes) {
        var register = classes.cells().register();
        var tree = classes.cells().tree();
        var sizes = new int[tree.size()];
        var own = new int[tree.size()];
        for (int person = 0; person < register.people(); person++) {
            if (classes.ofPerson(person) != PersonClasses.NO_CLASS) {
                own[register.home(person)]++;
            }
        }
        System.arraycopy(own, 0, sizes, 0, sizes.length);
        tree.sumUp(sizes);
        this.starts = new int[tree.size()];
        this.ends = new int[tree.size()];
        var next = new int[tree.size()];
        int nextTop = 0;
        for (int position = tree.size() - 1; position >= 0; position--) {
            int unit = tree.upwards(position);
            int parent = tree.parent(unit);
            starts[unit] = parent < 0 ? nextTop : next[parent];
            ends[unit] = starts[unit] + sizes[unit];
            next[unit] = starts[unit] + own[unit];
            if (parent < 0) {
                nextTop = ends[unit];
            } else {
                next[parent] = ends[unit];
            }
        }
        this.people = new int[nextTop];
        System.arraycopy(starts, 0, next, 0, next.length);
        for (int person = 0; person < register.people(); person++) {
            if (classes.ofPerson(person) != PersonClasses.NO_CLASS) {
                people[next[register.home(person)]++] = person;
            }
        }
    }

    /// Some of these people, in the same order.
    PeopleByUnit select(IntPredicate isChosen) {
        var before = new int[people.length + 1];
        var chosen = new int[people.length];
        for (int position = 0; position < people.length; position++) {
            chosen[before[position]] = people[position];
            before[position + 1] = before[position] + (isChosen.test(people[position]) ? 1 : 0);
        }
        return new PeopleByUnit(
                Arrays.copyOf(chosen, before[people.length]),
                Arrays.stream(starts).map(start -> before[start]).toArray(),
                Arrays.stream(ends).map(end -> before[end]).toArray());
    }

    int size() {
        return people.length;
    }

    int person(int position) {
        return people[position];
    }

    /// The position of the first person in a unit and below.
    int start(int unit) {
        return starts[unit];
    }

    /// The position after the last person in a unit and below.
    int end(int unit) {
        return ends[unit];
    }

    IntStream in(int unit) {
        return at(starts[unit], ends[unit]);
    }

    /// The people in a unit and below who are not in another one, which lies below it.
    IntStream inWithout(int unit, int part) {
        return IntStream.concat(at(starts[unit], starts[part]), at(ends[part], ends[unit]));
    }

    private IntStream at(int start, int end) {
        return IntStream.range(start, end).map(position -> people[position]);
    }
}
