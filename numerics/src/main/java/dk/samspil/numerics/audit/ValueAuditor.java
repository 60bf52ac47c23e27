package dk.samspil.numerics.audit;

import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;

/// Attacks the values of shown means: can a reader tell somebody's answer from a mean near the end of the
/// scale?
///
/// A mean shown by itself must leave every person in it all five answers. Every block of fewer than 30
/// people whose sum can be computed must leave each of them four of the five, for a reader who knows of
/// every shown mean the interval from which it was rounded. What the reader can tell of the block's sum
/// is the result of two linear programs over those intervals; their variables are what the people add up
/// to who lie in the same cells. A block that is not extreme needs none ([ExtremeBlocks]).
///
/// The programs use the cells that give the block's sum, and all cells of the units of up to 200 people
/// that these are of or that the block lies in. First answers are taken as any numbers between 0 and 100.
/// A block of which that tells nothing is looked at again with answers in whole steps, where these are
/// known, by integer programs with up to 24 variables. Source: docs/methods/disclosure-auditor.md.
public final class ValueAuditor {

    private final RandomGenerator random;

    /// An attacker on one thread; not for several at once.
    ///
    /// @param random where null vectors are drawn from; the result does not depend on it but with
    ///     probability 2⁻⁶¹
    public ValueAuditor(RandomGenerator random) {
        this.random = random;
    }

    /// Attacks the means of one quantity.
    ///
    /// @param contributors who is in the means
    /// @param values by person, what they answered, 0 to 100; of the contributors only
    /// @param shown by cell of the publication, its mean as it is shown
    /// @throws IllegalArgumentException if the number of means is wrong, or no answers agree with them
    public ValueResult audit(
            Register register, Publication publication, BitSet contributors, double[] values, List<ShownMean> shown) {
        return audit(register, publication, contributors, values, new int[values.length], shown);
    }

    /// Attacks the means of one quantity whose values come in steps.
    ///
    /// @param parts by person, in how many equal steps the scale is divided by what the person can have: 4
    ///     for one of five answers, `4 m` for the mean of `m` of them; 0 for anything
    public ValueResult audit(
            Register register,
            Publication publication,
            BitSet contributors,
            double[] values,
            int[] parts,
            List<ShownMean> shown) {
        if (shown.size() != publication.cells().size()) {
            throw new IllegalArgumentException(
                    shown.size() + " means for " + publication.cells().size() + " cells");
        }
        var cells = new ResolvedCells(register, publication);
        var space = new NullSpace(new PersonClasses(cells, contributors, contributors));
        return new ValueAttack(space, shown, parts).run(contributors, values, random);
    }
}
