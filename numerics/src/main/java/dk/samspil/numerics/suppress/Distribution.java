package dk.samspil.numerics.suppress;

import java.util.List;

/// How the people of a unit answered one item, in classes of neighbouring answers that hold at least three
/// people each.
///
/// @param classes at least two, lowest answers first, together every answer
public record Distribution(List<AnswerClass> classes) {

    public Distribution {
        classes = List.copyOf(classes);
        if (classes.size() < 2) {
            throw new IllegalArgumentException("a distribution has at least two classes, not " + classes.size());
        }
    }

    /// Neighbouring answers shown together.
    ///
    /// @param lowestAnswer the first answer in the class, counted from 0
    /// @param highestAnswer the last one, not lower
    /// @param people at least 3. To be printed only where the number of people of the whole unit is shown
    ///     exactly
    /// @param percent of the people in the distribution, whole; the classes need not add up to 100
    public record AnswerClass(int lowestAnswer, int highestAnswer, int people, int percent) {

        public AnswerClass {
            if (lowestAnswer < 0 || highestAnswer < lowestAnswer) {
                throw new IllegalArgumentException("no class from " + lowestAnswer + " to " + highestAnswer);
            }
            if (people < AnswerPartition.FEWEST_PEOPLE) {
                throw new IllegalArgumentException("a class of " + people + " people must not be shown");
            }
        }
    }
}
