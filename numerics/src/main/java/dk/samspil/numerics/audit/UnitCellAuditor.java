package dk.samspil.numerics.audit;

import dk.samspil.numerics.suppress.PublishedCells;
import java.util.LinkedHashSet;
import java.util.random.RandomGenerator;

/// Attacks a set of published cells: can anything be computed from them that is about fewer than `k`
/// people?
///
/// **How.** A sum over people can be computed from published sums exactly if it is 0 for every assignment
/// of numbers to people for which all published sums are 0. One such assignment is drawn at random from the
/// numbers modulo 2⁶¹ - 1; then sums over many small groups are looked up in it. A sum that can be computed
/// is always 0 there, so none of those looked up is missed; one that cannot be computed is 0 with
/// probability 2⁻⁶¹.
///
/// Looked up are, wherever fewer than `k` people contributed to everything and somebody to anything: every
/// group of people who lie in the same cells, every unit of the register, what is left of a unit without a
/// unit below it, what is left of a cell without another cell, and groups added and subtracted two, three
/// and four at a time. For cells that lie inside each other, as those of one tree do, the first of these is
/// exact: everything that can be computed is a combination of such groups.
///
/// Overlapping cells may in rare cases allow a combination that counts one group twice and another once;
/// those are not looked up (see [ExactSupport]).
///
/// The attack is made twice where some people answered only in part: for a question they all answered and
/// for a question none of them answered. Source: docs/methods/disclosure-auditor.md.
public final class UnitCellAuditor {

    private final int minimumSupport;
    private final RandomGenerator random;

    /// @param minimumSupport `k`, the fewest people anything computed may be about
    /// @param random where the assignment is drawn from; the result does not depend on it but with
    ///     probability 2⁻⁶¹
    public UnitCellAuditor(int minimumSupport, RandomGenerator random) {
        if (minimumSupport < 2) {
            throw new IllegalArgumentException("a minimum support of " + minimumSupport + " protects nobody");
        }
        this.minimumSupport = minimumSupport;
        this.random = random;
    }

    /// Attacks the cells of one quantity.
    ///
    /// @param published the cells
    /// @param parentOf the register's tree: the parent of every unit that is the home of an atom, or a
    ///     negative number
    public AuditResult audit(PublishedCells published, int[] parentOf) {
        var tree = new RegisterTree(parentOf);
        var exposures = new LinkedHashSet<Exposure>();
        var attack = new Attack(minimumSupport, published, CellGroups.ofAnyone(published), tree, exposures);
        long checks = attack.run(random);
        if (hasPartialAnswers(published)) {
            var complete = CellGroups.ofComplete(published);
            checks += new Attack(minimumSupport, published, complete, tree, exposures).run(random);
        }
        return exposures.isEmpty()
                ? new AuditResult.Pass(published.cellCount(), attack.groupCount(), checks)
                : new AuditResult.Fail(exposures.stream().toList());
    }

    private static boolean hasPartialAnswers(PublishedCells published) {
        for (int atom = 0; atom < published.atomCount(); atom++) {
            if (published.complete(atom) < published.anyone(atom)) {
                return true;
            }
        }
        return false;
    }
}
