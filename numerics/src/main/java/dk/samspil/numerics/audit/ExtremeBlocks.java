package dk.samspil.numerics.audit;

import dk.samspil.numerics.audit.Exposure.Kind;
import dk.samspil.numerics.audit.Exposure.Term;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Collects small blocks of classes whose sum can be computed and whose true answers are near one end of
/// the scale.
///
/// The true sum is always among those that readers think possible. So a block whose true sum by itself
/// leaves everybody four of five answers leaves them to readers who know the sum less closely, too.
final class ExtremeBlocks implements SumListener {

    static final int LARGEST = 29;

    private final PersonClasses classes;
    private final NullVectors vectors;
    private final double[] sums;
    private final Set<Set<Integer>> blocks = new LinkedHashSet<>();
    private long seen;

    /// @param sums what the people of each class answered, added up
    ExtremeBlocks(PersonClasses classes, NullVectors vectors, double[] sums) {
        this.classes = classes;
        this.vectors = vectors;
        this.sums = sums.clone();
    }

    @Override
    public int minimumSupport() {
        return LARGEST + 1;
    }

    @Override
    public void countChecks(long more) {
        // only blocks whose sum can be computed are counted
    }

    @Override
    public void exposePeople(Kind kind, NullSpace space, IntStream people) {
        add(people.map(classes::ofPerson).boxed().collect(Collectors.toCollection(TreeSet::new)));
    }

    @Override
    public void expose(Kind kind, List<Term> witness, PersonClasses ofClasses, Set<Integer> numbers) {
        if (isKnown(numbers)) {
            add(new TreeSet<>(numbers));
        }
    }

    /// Whether the plain sum over the classes can be computed.
    private boolean isKnown(Collection<Integer> numbers) {
        long sum = 0;
        for (int number : numbers) {
            sum = PrimeField.add(sum, vectors.value(number, 0));
        }
        return sum == 0;
    }

    void add(Set<Integer> numbers) {
        seen++;
        double sum = numbers.stream().mapToDouble(number -> sums[number]).sum();
        if (!AnswerRange.ofOneIn(people(numbers), sum, sum).leavesAllBut(1)) {
            blocks.add(numbers);
        }
    }

    int people(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(classes::anyone).sum();
    }

    /// How many blocks were looked at, extreme or not.
    long seen() {
        return seen;
    }

    /// The extreme blocks, each a set of classes.
    Set<Set<Integer>> blocks() {
        return blocks;
    }
}
