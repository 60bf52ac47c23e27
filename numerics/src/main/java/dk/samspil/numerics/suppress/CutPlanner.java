package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Chooses breakdowns from the lowest units up, so that the breakdowns of a unit build on those below it, and
/// for each unit in the order of the cuts. Single-threaded: every choice depends on the ones before.
final class CutPlanner {

    private final UnitPlan units;
    private final List<Cut> cuts;
    private final CutBoard board;
    private final CutProposals proposals;
    private final CutCertificate certificate;

    CutPlanner(UnitPlan units, List<Cut> cuts, CutBoard board, CutProposals proposals, CutCertificate certificate) {
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
                    for (int cut = 0; cut < cuts.size(); cut++) {
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
        var chosen = cuts.get(cut).attributes().size() == 1
                ? findSafe(unit, cut, first.get()).or(() -> findSafeByGivingUp(unit, cut, first.get()))
                : findSafeBesideOwn(unit, cut, first.get());
        chosen.ifPresentOrElse(
                partition -> board.place(unit, cut, partition),
                () -> board.tables().clear(unit, cut, CutReason.CUT_SWAP));
    }

    private Optional<CategoryPartition> findSafe(int unit, int cut, CategoryPartition first) {
        var partition = Optional.of(first);
        while (partition.isPresent() && !isSafe(unit, cut, partition.get())) {
            partition = proposals.findNext(cut, partition.get());
        }
        return partition;
    }

    private boolean isSafe(int unit, int cut, CategoryPartition partition) {
        return certificate.holds(unit, cut, partition)
                || related(unit, cut).anyMatch(other -> certificate.holdsBuiltOn(other, unit, cut, partition));
    }

    /// The cuts by which the unit is broken down and which share an attribute with this one.
    private IntStream related(int unit, int cut) {
        return IntStream.range(0, cuts.size())
                .filter(other -> other != cut && board.tables().has(unit, other))
                .filter(other -> !Collections.disjoint(
                        cuts.get(cut).attributes(), cuts.get(other).attributes()));
    }

    /// A breakdown by two attributes beside the unit's own by one of them: nobody could change their place in
    /// the one but not in the other. So those by one are taken away, and chosen again after it; all of them
    /// or none.
    private Optional<CategoryPartition> findSafeBesideOwn(int unit, int cut, CategoryPartition first) {
        var displaced = related(unit, cut)
                .mapToObj(other -> new Displaced(unit, other, board.tables().get(unit, other)))
                .toList();
        var partition = Optional.of(first);
        while (partition.isPresent()) {
            displaced.forEach(each -> board.remove(unit, each.cut(), CutReason.CUT_SWAP));
            boolean safe =
                    certificate.holds(unit, cut, partition.get()) && canReturn(displaced, unit, cut, partition.get());
            displaced.forEach(each -> board.place(unit, each.cut(), each.partition()));
            if (safe) {
                break;
            }
            partition = proposals.findNext(cut, partition.get());
        }
        return partition;
    }

    private boolean canReturn(List<Displaced> displaced, int unit, int cut, CategoryPartition partition) {
        board.place(unit, cut, partition);
        int returned = 0;
        while (returned < displaced.size()
                && isSafe(
                        unit,
                        displaced.get(returned).cut(),
                        displaced.get(returned).partition())) {
            board.place(
                    unit, displaced.get(returned).cut(), displaced.get(returned).partition());
            returned++;
        }
        displaced.subList(0, returned).forEach(each -> board.remove(unit, each.cut(), CutReason.CUT_SWAP));
        board.remove(unit, cut, CutReason.CUT_SWAP);
        return returned == displaced.size();
    }

    /// Gives up the breakdowns below that the wanted one builds on, smallest first, as long as they cover
    /// fewer than half of the unit's people: usually they leave a rest of a few people, who then have others
    /// to exchange with.
    private Optional<CategoryPartition> findSafeByGivingUp(int unit, int cut, CategoryPartition wanted) {
        List<Displaced> givenUp = new ArrayList<>();
        int people = 0;
        while (!certificate.holds(unit, cut, wanted)) {
            var smallest = certificate
                    .unitsBuiltOn()
                    .boxed()
                    .min(Comparator.<Integer>comparingInt(units::shown).thenComparing(below -> below));
            people += smallest.map(units::shown).orElse(units.shown(unit));
            if (2L * people >= units.shown(unit)) {
                givenUp.forEach(each -> board.place(each.unit(), each.cut(), each.partition()));
                return Optional.empty();
            }
            int below = smallest.orElseThrow();
            givenUp.add(new Displaced(below, cut, board.tables().get(below, cut)));
            board.remove(below, cut, CutReason.GIVEN_UP);
        }
        return Optional.of(wanted);
    }

    private record Displaced(int unit, int cut, CategoryPartition partition) {}
}
