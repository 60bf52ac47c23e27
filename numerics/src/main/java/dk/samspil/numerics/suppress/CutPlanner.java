package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Chooses breakdowns from the lowest units up, so that the breakdowns of a unit build on those below it, and
/// for each unit in the order of the cuts. Single-threaded: every choice depends on the ones before.
final class CutPlanner {

    private final UnitPlan units;
    private final int cuts;
    private final CutBoard board;
    private final CutProposals proposals;
    private final CutCertificate certificate;

    CutPlanner(UnitPlan units, int cuts, CutBoard board, CutProposals proposals, CutCertificate certificate) {
        this.units = units;
        this.cuts = cuts;
        this.board = board;
        this.proposals = proposals;
        this.certificate = certificate;
    }

    /// The breakdowns of all published units.
    CutTables plan() {
        units.tree()
                .bottomUp()
                .filter(unit -> units.decision(unit).isPublished())
                .forEach(unit -> {
                    for (int cut = 0; cut < cuts; cut++) {
                        decide(unit, cut);
                    }
                });
        return board.tables();
    }

    private void decide(int unit, int cut) {
        var first = proposals.findFirst(unit, cut);
        if (first.isEmpty()) {
            board.tables().clear(unit, cut, proposals.reason(unit, cut));
            return;
        }
        findSafe(unit, cut, first.get())
                .or(() -> findSafeByGivingUp(unit, cut, first.get()))
                .ifPresentOrElse(
                        partition -> board.place(unit, cut, partition),
                        () -> board.tables().clear(unit, cut, CutReason.CUT_SWAP));
    }

    private Optional<CategoryPartition> findSafe(int unit, int cut, CategoryPartition first) {
        var partition = Optional.of(first);
        while (partition.isPresent() && !certificate.holds(unit, cut, partition.get())) {
            partition = proposals.findNext(cut, partition.get());
        }
        return partition;
    }

    /// Gives up the breakdowns below that the wanted one builds on, smallest first, as long as they cover
    /// fewer than half of the unit's people: usually they leave a rest of a few people, who then have others
    /// to exchange with.
    private Optional<CategoryPartition> findSafeByGivingUp(int unit, int cut, CategoryPartition wanted) {
        List<GivenUp> givenUp = new ArrayList<>();
        int people = 0;
        while (!certificate.holds(unit, cut, wanted)) {
            var smallest = certificate
                    .unitsBuiltOn()
                    .boxed()
                    .min(Comparator.<Integer>comparingInt(units::shown).thenComparing(below -> below));
            people += smallest.map(units::shown).orElse(units.shown(unit));
            if (2L * people >= units.shown(unit)) {
                givenUp.forEach(each -> board.place(each.unit(), cut, each.partition()));
                return Optional.empty();
            }
            int below = smallest.orElseThrow();
            givenUp.add(new GivenUp(below, board.tables().get(below, cut)));
            board.remove(below, cut, CutReason.GIVEN_UP);
        }
        return Optional.of(wanted);
    }

    private record GivenUp(int unit, CategoryPartition partition) {}
}
