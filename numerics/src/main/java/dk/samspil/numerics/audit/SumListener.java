package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Exposure.Kind;
import dk.samspil.numerics.audit.Exposure.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Says which groups of people are small enough to be of interest, and is told of every such group about
/// which something can be computed.
interface SumListener {

    /// Groups with at least so many complete contributors are of no interest.
    int minimumSupport();

    /// Notes that so many groups have been looked at.
    void countChecks(long more);

    /// Notes that a group is looked at; returns whether it is of interest.
    default boolean isTooFew(int complete, int anyone) {
        countChecks(1);
        return anyone > 0 && complete < minimumSupport();
    }

    /// The sum over these people can be computed.
    void exposePeople(Kind kind, NullSpace space, IntStream people);

    /// A combination of two cells is about these classes only.
    void expose(Kind kind, List<Term> witness, PersonClasses classes, Set<Integer> numbers);
}
