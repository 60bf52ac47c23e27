package dk.samspil.numerics.suppress;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/// Everything that was ever published about one wave, as sets of people, and whether more may be published
/// beside it. Cells are only added, never taken back. docs/methods/disclosure-ledger.md has the proof.
///
/// First [#publish] what was planned, all of it: what is planned and not yet shown will be. Then
/// [#consider] what anybody asks for later, and [#append] it if it may be published.
///
/// The same frozen table and the same calls give the same [#hash].
public final class CellLedger {

    private final FrozenTable table;
    private final int minimumSupport;
    private final PublishedSets cells = new PublishedSets();
    private final SignatureClasses classes;
    /// By the hashes of blocks found known or safe together since the last cell was added, their batteries.
    private final Map<Set<String>, BitSet> cleared = new HashMap<>();
    private boolean appended;
    private String hash;

    private CellLedger(FrozenTable table, int minimumSupport) {
        this.table = table;
        this.minimumSupport = minimumSupport;
        this.classes = new SignatureClasses(table.people());
        this.hash = new Fingerprint().add(table.hash()).add(minimumSupport).toHex();
    }

    /// The answer to "may this also be published?", before anyone sees a number.
    public sealed interface Verdict {
        /// Nothing new: the same people as a published cell, or as several disjoint ones together, or as a
        /// published cell without some.
        ///
        /// @param cells the numbers of the cells that the figure follows from, counted from 0 as they came
        record AlreadyKnown(List<Integer> cells) implements Verdict {
            public AlreadyKnown {
                cells = List.copyOf(cells);
            }
        }

        /// Safe beside everything published so far.
        record Safe() implements Verdict {}

        /// It could point to fewer people than the minimum support.
        ///
        /// @param smallestExchange the fewest people the certificate could vouch for; for the data-protection
        ///     officer only, like the witness
        record Refused(WithheldReason reason, int smallestExchange, Witness witness) implements Verdict {}
    }

    /// Where a refusal comes from.
    ///
    /// @param blocks which of the blocks, taken together, have the smallest exchange
    /// @param region how many people are in the smallest published cell that has all of them, or in the whole
    ///     table where no cell has
    public record Witness(List<Integer> blocks, CountClass region) {
        public Witness {
            blocks = List.copyOf(blocks);
        }
    }

    /// A ledger in which nothing is published.
    ///
    /// @param minimumSupport how many people every combination of published figures involves at least; 4 or
    ///     more
    public static CellLedger of(FrozenTable table, int minimumSupport) {
        if (minimumSupport < 4) {
            throw new IllegalArgumentException("the minimum support is at least 4, not " + minimumSupport);
        }
        return new CellLedger(table, minimumSupport);
    }

    /// Adds a cell that a plan says is safe.
    ///
    /// @param batteries those that show it; none if only numbers of people are shown. More can be added by
    ///     publishing it again.
    /// @throws IllegalStateException if something else was appended before: it was not checked against this
    ///     cell
    public void publish(BitSet members, List<Contributors> batteries) {
        if (members.isEmpty() || members.length() > table.people()) {
            throw new IllegalArgumentException("a cell of " + members + " among " + table.people() + " people");
        }
        publish(List.of(members.stream().toArray()), batteries);
    }

    /// Adds all cells of a plan: the units by their numbers, then the blocks of the breakdowns.
    ///
    /// @param cuts the breakdowns the plan was made with
    /// @param population the people of the frozen table in its order
    /// @param batteries those that show all of these cells
    public void publish(CellPlan plan, List<Cut> cuts, Population population, List<Contributors> batteries) {
        if (population.size() != table.people()) {
            throw new IllegalArgumentException(population.size() + " people, not " + table.people());
        }
        publish(PlannedCells.list(plan, cuts, population), batteries);
    }

    private void publish(List<int[]> planned, List<Contributors> batteries) {
        if (appended) {
            throw new IllegalStateException("what was planned is published before anything else is appended");
        }
        var shown = findIndexes(batteries)
                .orElseThrow(() -> new IllegalArgumentException("a battery is none of the frozen table's"));
        planned.forEach(members -> add(members, shown));
    }

    private void add(int[] members, BitSet batteries) {
        String key = memberHash(members);
        if (!cells.shows(key, batteries)) {
            if (cells.add(key, members, batteries)) {
                classes.split(members);
            }
            cleared.clear();
            hash = new Fingerprint()
                    .add(hash)
                    .add(key)
                    .add(batteries.stream().toArray())
                    .toHex();
        }
    }

    /// Whether a set of people may also be published.
    ///
    /// @param members by their numbers in the frozen table
    /// @param batteries those that are to be shown, as the objects the frozen table was made of; where
    ///     there are none the verdict is about the number of people
    public Verdict consider(BitSet members, List<Contributors> batteries) {
        return considerPartition(members, person -> 0, batteries);
    }

    /// Whether several blocks of people may be published together.
    ///
    /// @param region everybody in any of the blocks; it need not be published, and is not by this
    /// @param blockOf the block of each of them, counted from 0; at most 16 blocks
    public Verdict considerPartition(BitSet region, IntUnaryOperator blockOf, List<Contributors> batteries) {
        var shown = findIndexes(batteries);
        if (shown.isEmpty() || region.length() > table.people()) {
            return refused(WithheldReason.OTHER_TABLE, new SmallestExchange(0, List.of()), region);
        }
        if (region.isEmpty()) {
            return refused(WithheldReason.FEW, new SmallestExchange(0, List.of()), region);
        }
        var blocks = split(region, blockOf);
        var verdict = judge(region, blocks, batteries, shown.get());
        if (!(verdict instanceof Verdict.Refused)) {
            cleared.computeIfAbsent(hashes(blocks), key -> new BitSet()).or(shown.get());
        }
        return verdict;
    }

    private Optional<BitSet> findIndexes(List<Contributors> batteries) {
        var indexes = new BitSet();
        for (var battery : batteries) {
            int index = table.indexOf(battery);
            if (index < 0) {
                return Optional.empty();
            }
            indexes.set(index);
        }
        return Optional.of(indexes);
    }

    private static List<BitSet> split(BitSet region, IntUnaryOperator blockOf) {
        var blocks = new ArrayList<BitSet>();
        region.stream().forEach(person -> {
            int block = Objects.checkIndex(blockOf.applyAsInt(person), SmallestExchange.MOST_BLOCKS);
            while (blocks.size() <= block) {
                blocks.add(new BitSet());
            }
            blocks.get(block).set(person);
        });
        return blocks;
    }

    private Set<String> hashes(List<BitSet> blocks) {
        return blocks.stream().map(this::memberHash).collect(Collectors.toUnmodifiableSet());
    }

    private Verdict judge(BitSet region, List<BitSet> blocks, List<Contributors> batteries, BitSet shown) {
        var known = new KnownBlocks(region, blocks, set -> findComposition(set, shown));
        if (known.isEverything()) {
            return new Verdict.AlreadyKnown(known.listCells());
        }
        var counted = batteries.isEmpty() ? List.of(Contributors.everybody(table.people())) : batteries;
        var fewest = SmallestExchange.ofFewest(blocks, counted);
        if (fewest.people() < minimumSupport) {
            return refused(WithheldReason.FEW, fewest, region);
        }
        var exchange = SmallestExchange.of(known.selectUnknown(), known::isKnown, classes, counted);
        return exchange.people() < minimumSupport
                ? refused(WithheldReason.REST, known.inAllBlocks(exchange), region)
                : new Verdict.Safe();
    }

    private Optional<List<Integer>> findComposition(BitSet people, BitSet batteries) {
        return classes.areWhole(people) ? cells.findComposition(people, batteries, classes) : Optional.empty();
    }

    private Verdict refused(WithheldReason reason, SmallestExchange exchange, BitSet region) {
        int around = cells.findSmallestAround(region).map(BitSet::cardinality).orElse(table.people());
        return new Verdict.Refused(reason, exchange.people(), new Witness(exchange.blocks(), CountClass.of(around)));
    }

    /// Adds a set that was found known or safe, for the batteries it was considered with.
    ///
    /// @throws IllegalStateException if it was not, or something was added since: consider it again
    public void append(BitSet members) {
        appendPartition(members, person -> 0);
    }

    /// Adds blocks that were found known or safe together.
    ///
    /// @throws IllegalStateException if they were not, or something was added since: consider them again
    public void appendPartition(BitSet region, IntUnaryOperator blockOf) {
        var blocks = split(region, blockOf);
        var wanted = hashes(blocks);
        var batteries = cleared.entrySet().stream()
                .filter(entry -> !wanted.isEmpty() && entry.getKey().containsAll(wanted))
                .map(Map.Entry::getValue)
                .toList();
        if (batteries.isEmpty()) {
            throw new IllegalStateException("not found safe beside everything that is published now");
        }
        var shown = new BitSet();
        batteries.forEach(shown::or);
        appended = true;
        blocks.forEach(block -> add(block.stream().toArray(), shown));
    }

    /// 128 bits over the members of a cell, in hexadecimal: equal for equal sets of people.
    public String memberHash(BitSet members) {
        return memberHash(members.stream().toArray());
    }

    private String memberHash(int[] ascending) {
        return new Fingerprint().add(table.wave()).add(ascending).toShortHex();
    }

    /// The frozen table this ledger is about. What is computed from another one must not be published with it.
    public String frozenHash() {
        return table.hash();
    }

    /// The number of cells, known ones that were appended among them.
    public int size() {
        return cells.size();
    }

    /// 256 bits in hexadecimal over the frozen table, the minimum support, and every cell with its
    /// batteries, in the order they came.
    public String hash() {
        return hash;
    }
}
