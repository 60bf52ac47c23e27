package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.CellLedger;
import dk.samspil.numerics.suppress.Contributors;
import dk.samspil.numerics.suppress.FrozenTable;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.survey.Dimension;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What was ever published about a round as groups of people, with the batteries that show each: read off the released
/// rows, so that it knows of everything that is out and of nothing else.
final class RoundLedger {
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS_OF_KEY = 16;

    private final ReadRelease release;
    private final CellLedger ledger;
    private final List<ReadCell> cells;

    RoundLedger(ReadRelease release) {
        this.release = release;
        ScoredRound round = release.round();
        List<Contributors> batteries = round.questionnaire().dimensions().stream()
                .flatMap(dimension -> Stream.of(
                        release.layers().scored(dimension), release.layers().answeredAll(dimension)))
                .toList();
        long key = Long.parseUnsignedLong(round.hash().substring(0, DIGITS_OF_KEY), HEXADECIMAL);
        this.ledger = CellLedger.of(
                FrozenTable.of(key, round.people(), batteries, round.hash()),
                release.policy().minimumSupport());
        Map<ReadCell, Set<Contributors>> shown = batteriesOfCells();
        this.cells = List.copyOf(shown.keySet());
        shown.forEach((cell, those) -> ledger.publish(release.register().members(cell), List.copyOf(those)));
    }

    private Map<ReadCell, Set<Contributors>> batteriesOfCells() {
        Map<ReadCell, Set<Contributors>> shown = new LinkedHashMap<>();
        release.rows().listCounted().forEach(cell -> shown.put(cell, new LinkedHashSet<>()));
        release.rows().rows().forEach(row -> {
            Set<Contributors> of = shown.computeIfAbsent(row.cell(), cell -> new LinkedHashSet<>());
            findBattery(row.measure()).ifPresent(of::add);
        });
        return shown;
    }

    private Optional<Contributors> findBattery(ReadMeasure measure) {
        return switch (measure) {
            case ReadMeasure.OfDimension(Dimension dimension) ->
                Optional.of(release.layers().scored(dimension));
            case ReadMeasure.OfItem item -> Optional.of(release.layers().answeredAll(item.dimension()));
            case ReadMeasure.OfShares shares -> Optional.of(release.layers().answeredAll(shares.dimension()));
            case ReadMeasure.OfComposite composite -> Optional.empty();
            case ReadMeasure.OfCounts counts -> Optional.empty();
        };
    }

    CellLedger cells() {
        return ledger;
    }

    String hash() {
        return ledger.hash();
    }

    /// One entry for each group, in the order in which they were released.
    List<LedgerEntry> list(AuditorStatement auditor, String codeVersion) {
        String rules = release.policy().fingerprint();
        return IntStream.range(0, cells.size())
                .mapToObj(number -> entry(number + 1, cells.get(number), rules, auditor, codeVersion))
                .toList();
    }

    /// One entry for each group that has none among those that there are, to stand behind them.
    List<LedgerEntry> listNew(List<LedgerEntry> earlier, AuditorStatement auditor, String codeVersion) {
        Set<String> known = earlier.stream().map(LedgerEntry::definition).collect(Collectors.toSet());
        List<ReadCell> added =
                cells.stream().filter(cell -> !known.contains(definition(cell))).toList();
        String rules = release.policy().fingerprint();
        return IntStream.range(0, added.size())
                .mapToObj(number -> entry(earlier.size() + number + 1, added.get(number), rules, auditor, codeVersion))
                .toList();
    }

    private LedgerEntry entry(int sequence, ReadCell cell, String rules, AuditorStatement auditor, String codeVersion) {
        return new LedgerEntry(
                sequence,
                definition(cell),
                memberHash(cell),
                rules,
                "passed: %d cells, %d combinations".formatted(auditor.cells(), auditor.combinations()),
                codeVersion,
                release.round().hash());
    }

    private String memberHash(ReadCell cell) {
        return ledger.memberHash(release.register().members(cell));
    }

    /// Whether these entries are about exactly the groups of this ledger.
    boolean agreesWith(List<LedgerEntry> entries) {
        Map<String, String> kept =
                entries.stream().collect(Collectors.toMap(LedgerEntry::definition, LedgerEntry::memberHash));
        return kept.equals(cells.stream().collect(Collectors.toMap(this::definition, this::memberHash)));
    }

    private String definition(ReadCell cell) {
        return switch (cell) {
            case ReadCell.OfUnit unit -> "unit:" + unit.id();
            case ReadCell.OfBlock block ->
                "cut:%s:%s:%s"
                        .formatted(
                                block.id(),
                                block.category().cut(),
                                block.category().text());
            case ReadCell.OfGroup group -> "group:%s:%s".formatted(group.id(), unitsOf(group));
        };
    }

    private String unitsOf(ReadCell.OfGroup group) {
        return group.units().stream()
                .map(unit -> release.round().units().getUnit(unit).value())
                .collect(Collectors.joining("+"));
    }
}
