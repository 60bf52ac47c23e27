package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A division of the answers `0 … answers-1` into classes of neighbours.
///
/// @param answers the number of answers, 2 to 30
/// @param cuts bit `i` is set when answers `i` and `i+1` are in different classes
record AnswerPartition(int answers, int cuts) {

    static final int MOST_ANSWERS = 30;

    /// The smallest class that is ever shown or can be computed; 0, 1 and 2 cannot be told apart.
    static final int FEWEST_PEOPLE = 3;

    /// Every answer a class of its own.
    static AnswerPartition full(int answers) {
        return new AnswerPartition(answers, (1 << (answers - 1)) - 1);
    }

    /// The lower half, the middle answer if there is one, the upper half. Five answers: 1-2, 3, 4-5; four:
    /// 1-2, 3-4.
    static AnswerPartition halves(int answers) {
        int lowerHalf = answers / 2;
        return new AnswerPartition(answers, 1 << (lowerHalf - 1) | 1 << (answers - lowerHalf - 1));
    }

    /// The finest partition whose classes are unions of classes of both: the cuts that both have.
    AnswerPartition coarsenedWith(AnswerPartition other) {
        return new AnswerPartition(answers, cuts & other.cuts);
    }

    /// This partition without the cuts that `from` has and `to` has not.
    AnswerPartition withoutCutsLost(AnswerPartition from, AnswerPartition to) {
        return new AnswerPartition(answers, cuts & ~(from.cuts & ~to.cuts));
    }

    boolean isOneClass() {
        return cuts == 0;
    }

    /// The first answer of every class, and the number of answers at the end.
    int[] bounds() {
        var bounds = new int[Integer.bitCount(cuts) + 2];
        int count = 1;
        for (int answer = 1; answer < answers; answer++) {
            if ((cuts >> (answer - 1) & 1) == 1) {
                bounds[count++] = answer;
            }
        }
        bounds[count] = answers;
        return bounds;
    }

    /// The people in each class.
    int[] people(int[] countsByAnswer) {
        var bounds = bounds();
        var people = new int[bounds.length - 1];
        Arrays.setAll(
                people,
                i -> Arrays.stream(countsByAnswer, bounds[i], bounds[i + 1]).sum());
        return people;
    }

    /// Unites the smallest class with its smaller neighbour (ties: the lower answers) until every class has
    /// three people or only one class is left.
    AnswerPartition mergedUntilSafe(int[] countsByAnswer) {
        var partition = this;
        while (!partition.isOneClass()) {
            var people = partition.people(countsByAnswer);
            int smallest = indexOfSmallest(people);
            if (people[smallest] >= FEWEST_PEOPLE) {
                break;
            }
            boolean withLower =
                    smallest == people.length - 1 || (smallest > 0 && people[smallest - 1] <= people[smallest + 1]);
            int removedCut = partition.bounds()[withLower ? smallest : smallest + 1] - 1;
            partition = new AnswerPartition(answers, partition.cuts & ~(1 << removedCut));
        }
        return partition;
    }

    private static int indexOfSmallest(int[] people) {
        int smallest = 0;
        for (int i = 1; i < people.length; i++) {
            smallest = people[i] < people[smallest] ? i : smallest;
        }
        return smallest;
    }

    /// The classes with their people, for at least two classes of three people each.
    Distribution distribution(int[] countsByAnswer) {
        var bounds = bounds();
        var people = people(countsByAnswer);
        int everybody = Arrays.stream(people).sum();
        List<Distribution.AnswerClass> classes = new ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            classes.add(new Distribution.AnswerClass(
                    bounds[i], bounds[i + 1] - 1, people[i], WholeNumber.percent(people[i], everybody)));
        }
        return new Distribution(classes);
    }
}
