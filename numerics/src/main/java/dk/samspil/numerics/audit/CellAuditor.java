package dk.samspil.numerics.audit;

import java.util.BitSet;
import java.util.random.RandomGenerator;

/// Attacks a set of published cells: can anything be computed from them that is about fewer than `k`
/// people?
///
/// **How.** A sum over people can be computed from published sums exactly if it is 0 for every assignment
/// of numbers to people for which all published sums are 0. Such assignments are drawn at random from the
/// numbers modulo 2⁶¹ - 1; then sums over many small groups are looked up in them. A sum that can be
/// computed is always 0 there, so none of those looked up is missed; one that cannot be computed is 0
/// with probability 2⁻⁶¹.
///
/// Looked up are, wherever fewer than `k` people contributed to everything and somebody to anything:
/// every published cell and what two of them do not have in common; every class of people who lie in the
/// same cells, and two, three and four classes at once with any factors; every unit of the register, what
/// is left of a unit without a unit below it, and the same for every category of every attribute; and in
/// every unit the people with one category each of two attributes.
///
/// The attack is made twice where some people answered only in part: for a question they all answered and
/// for a question none of them answered. Whether those who answered in part can be singled out, however
/// many they are, is decided exactly: the cells must have the same rank both times. Source:
/// docs/methods/disclosure-auditor.md.
public final class CellAuditor {

    private final int minimumSupport;
    private final RandomGenerator random;

    /// An attacker on one thread; not for several at once.
    ///
    /// @param minimumSupport `k`, the fewest people anything computed may be about
    /// @param random where the assignments are drawn from; the result does not depend on it but with
    ///     probability 2⁻⁶¹
    public CellAuditor(int minimumSupport, RandomGenerator random) {
        if (minimumSupport < 2) {
            throw new IllegalArgumentException("a minimum support of " + minimumSupport + " protects nobody");
        }
        this.minimumSupport = minimumSupport;
        this.random = random;
    }

    /// Attacks the cells of one quantity.
    ///
    /// @param register all people, contributing or not
    /// @param complete who contributed to everything the figures are made of
    /// @param anyone who contributed to anything of it
    /// @throws IllegalArgumentException if somebody is complete who is not anyone, or a cell is of no unit
    public AuditResult audit(Register register, Publication publication, BitSet complete, BitSet anyone) {
        var stray = (BitSet) complete.clone();
        stray.andNot(anyone);
        if (!stray.isEmpty()) {
            throw new IllegalArgumentException("person " + stray.nextSetBit(0) + " contributed all and nothing");
        }
        var cells = new ResolvedCells(register, publication);
        var findings = new Findings(minimumSupport);
        var space = attack(cells, complete, anyone, findings);
        if (!complete.equals(anyone)) {
            var spaceOfComplete = attack(cells, complete, complete, findings);
            new PartialContributors(space, spaceOfComplete, findings).run();
        }
        return findings.result(cells.count(), space.classes().count());
    }

    private NullSpace attack(ResolvedCells cells, BitSet complete, BitSet present, Findings findings) {
        var classes = new PersonClasses(cells, present, complete);
        var space = new NullSpace(classes);
        var vectors = new NullVectors(space, random);
        new ClassLookups(space, vectors, findings).run();
        new UnitLookups(space, new PersonValues(classes, vectors, random), complete, findings).run();
        new CellDifferences(classes, findings).run();
        return space;
    }
}
