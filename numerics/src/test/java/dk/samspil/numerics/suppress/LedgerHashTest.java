package dk.samspil.numerics.suppress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The same survey always has the same ledger, and another survey another one.
class LedgerHashTest {

    private static final int PEOPLE = 30;

    /// A row of a file: who, and in which of three teams.
    private record Row(String id, int team) {}

    private static List<Row> rows() {
        return new ArrayList<>(IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Row("id" + (100 + i), i % 3))
                .toList());
    }

    private static BitSet team(List<Row> rows, int team) {
        var members = new BitSet();
        IntStream.range(0, rows.size())
                .filter(person -> rows.get(person).team() == team)
                .forEach(members::set);
        return members;
    }

    private static FrozenTable table(long wave, int people, Contributors... batteries) {
        return FrozenTable.of(wave, people, List.of(batteries), "answers");
    }

    private static CellLedger ledger(List<BitSet> cells) {
        var ledger = CellLedger.of(table(7, PEOPLE), 5);
        cells.forEach(cell -> ledger.publish(cell, List.of()));
        return ledger;
    }

    private static List<BitSet> teams(List<Row> rows) {
        return IntStream.range(0, 3).mapToObj(team -> team(rows, team)).toList();
    }

    @Test
    void theOrderOfRowsDoesNotMatterOncePeopleAreInOrder() {
        var shuffled = rows();
        Collections.shuffle(shuffled, new Random(5));
        shuffled.sort(Comparator.comparing(Row::id));

        assertThat(ledger(teams(shuffled)).hash())
                .isEqualTo(ledger(teams(rows())).hash());
    }

    @Test
    void norDoesTheNumberOfThreads() throws ExecutionException, InterruptedException {
        var rows = rows();
        var cells = new ArrayList<BitSet>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var found = new ArrayList<Future<BitSet>>();
            for (int team = 0; team < 3; team++) {
                int wanted = team;
                found.add(threads.submit(() -> team(rows, wanted)));
            }
            for (var cell : found) {
                cells.add(cell.get());
            }
        }

        assertThat(ledger(cells).hash()).isEqualTo(ledger(teams(rows)).hash());
    }

    @Test
    void theOrderOfReleasesIsPartOfTheHash() {
        var cells = teams(rows());

        assertThat(ledger(cells.reversed()).hash()).isNotEqualTo(ledger(cells).hash());
    }

    @Test
    void publishingTheSameAgainChangesNothing() {
        var cells = teams(rows());
        var ledger = ledger(cells);

        ledger.publish(cells.getFirst(), List.of());

        assertThat(ledger.hash()).isEqualTo(ledger(cells).hash());
    }

    @Test
    void aCellMoreIsAnotherHash() {
        var cells = teams(rows());

        assertThat(ledger(cells).hash())
                .isNotEqualTo(ledger(cells.subList(0, 2)).hash());
    }

    @Test
    void whichBatteriesACellShowsIsPartOfTheHash() {
        var first = Contributors.everybody(PEOPLE);
        var second = Contributors.everybody(PEOPLE);
        var cell = team(rows(), 1);
        var withFirst = CellLedger.of(table(7, PEOPLE, first, second), 5);
        var withSecond = CellLedger.of(table(7, PEOPLE, first, second), 5);

        withFirst.publish(cell, List.of(first));
        withSecond.publish(cell, List.of(second));

        assertThat(withFirst.hash()).isNotEqualTo(withSecond.hash());
    }

    @Test
    void theMinimumSupportIsPartOfTheHash() {
        assertThat(CellLedger.of(table(7, PEOPLE), 5).hash())
                .isNotEqualTo(CellLedger.of(table(7, PEOPLE), 6).hash());
    }

    @Test
    void aMemberHashSaysWhetherTwoCellsHaveTheSamePeople() {
        var ledger = ledger(List.of());
        var cell = team(rows(), 1);
        var grown = (BitSet) cell.clone();
        grown.set(1000);
        grown.clear(1000);

        assertThat(ledger.memberHash(grown)).isEqualTo(ledger.memberHash(cell));
        assertThat(ledger.memberHash(cell)).isNotEqualTo(ledger.memberHash(team(rows(), 2)));
        assertThat(ledger.memberHash(cell)).matches("[0-9a-f]{32}");
        assertThat(ledger.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void theSamePeopleHaveAnotherMemberHashInAnotherWave() {
        var cell = team(rows(), 1);

        assertThat(CellLedger.of(table(8, PEOPLE), 5).memberHash(cell))
                .isNotEqualTo(CellLedger.of(table(7, PEOPLE), 5).memberHash(cell));
    }

    @Test
    void aFrozenTableIsKnownByPeopleContributorsAndAnswers() {
        var all = Contributors.everybody(PEOPLE);
        var allButOne = Contributors.of(PEOPLE, person -> person > 0);
        var oneInPart = Contributors.of(PEOPLE, person -> person > 0, person -> true);

        var hashes = List.of(
                table(7, PEOPLE, all).hash(),
                table(8, PEOPLE, all).hash(),
                table(7, PEOPLE).hash(),
                table(7, PEOPLE, allButOne).hash(),
                table(7, PEOPLE, oneInPart).hash(),
                table(7, PEOPLE + 1).hash(),
                FrozenTable.of(7, PEOPLE, List.of(all), "other answers").hash());

        assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(table(7, PEOPLE, Contributors.everybody(PEOPLE)).hash()).isEqualTo(hashes.getFirst());
        assertThat(CellLedger.of(table(7, PEOPLE, all), 5).frozenHash()).isEqualTo(hashes.getFirst());
    }

    @Test
    void aFrozenTableHasTheSamePeopleInAllItsBatteries() {
        var fewer = Contributors.everybody(PEOPLE - 1);

        assertThatIllegalArgumentException().isThrownBy(() -> table(7, PEOPLE, fewer));
        assertThatIllegalArgumentException().isThrownBy(() -> table(7, -1));
        assertThat(table(7, 0).people()).isZero();
    }

    @Test
    void textsThatRunIntoEachOtherAreToldApart() {
        assertThat(new Fingerprint().add("ab").add("c").toHex())
                .isNotEqualTo(new Fingerprint().add("a").add("bc").toHex());
    }

    @Test
    void listsOfNumbersThatRunIntoEachOtherAreToldApart() {
        assertThat(new Fingerprint().add(new int[] {1, 2}).add(new int[] {3}).toHex())
                .isNotEqualTo(new Fingerprint()
                        .add(new int[] {1})
                        .add(new int[] {2, 3})
                        .toHex());
    }
}
