package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import dk.samspil.statistics.ScoredRound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Released rows as their readers understand them: which groups of people they are about. Knows nothing of how they
/// were planned.
final class ReleaseReading {
    /// A row and what it is about.
    record Row(ReadCell cell, ReadMeasure measure, ReleasedFigure figure) {}

    private final ScoredRound round;
    private final RoundCuts cuts;
    private final Map<UnitId, ReleasedUnit> units = new LinkedHashMap<>();
    private final Map<UnitId, ReleasedGroup> groups = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Set<UnitId> withFigures = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<UnitId, Integer> numbers = new HashMap<>();
    private final Map<Measure, Optional<ReadMeasure>> measures = new HashMap<>();

    ReleaseReading(ScoredRound round, RoundCuts cuts, ReleasedRows released) {
        this.round = round;
        this.cuts = cuts;
        for (int unit = 0; unit < round.units().size(); unit++) {
            numbers.put(round.units().getUnit(unit), unit);
        }
        released.units().forEach(this::read);
        released.groups().forEach(this::read);
        Set<ReadKey> seen = new LinkedHashSet<>();
        released.figures().forEach(figure -> read(figure, seen));
    }

    private record ReadKey(ReadCell cell, Measure measure) {}

    private void read(ReleasedUnit unit) {
        if (!numbers.containsKey(unit.id()) || units.put(unit.id(), unit) != null) {
            findings.add(misread("units", unit.id().value(), "unit " + unit.id()));
        }
    }

    private void read(ReleasedGroup group) {
        boolean clear = numbers.keySet().containsAll(group.units()) && !numbers.containsKey(group.id());
        if (!clear || groups.put(group.id(), group) != null) {
            findings.add(misread("groups", group.id().value(), "group " + group.id()));
        }
    }

    private void read(ReleasedFigure figure, Set<ReadKey> seen) {
        Optional<ReadCell> cell = findCell(figure);
        Optional<ReadMeasure> measure =
                measures.computeIfAbsent(figure.measure(), each -> ReadMeasure.find(each, round.questionnaire()));
        if (cell.isEmpty() || measure.isEmpty() || !seen.add(new ReadKey(cell.orElseThrow(), figure.measure()))) {
            findings.add(misread(figure.measure().code(), textOf(figure), textOf(figure)));
            return;
        }
        rows.add(new Row(cell.get(), measure.get(), figure));
        if (!(cell.get() instanceof ReadCell.OfGroup)
                && !isPublished(figure.unit())
                && withFigures.add(figure.unit())) {
            findings.add(new Finding(
                    figure.measure().code(),
                    figure.unit().value(),
                    Finding.Kind.WITHHELD_UNIT,
                    "?",
                    List.of(textOf(figure))));
        }
    }

    private static Finding misread(String quantity, String where, String row) {
        return new Finding(quantity, where, Finding.Kind.UNKNOWN_ROW, "?", List.of(row));
    }

    private static String textOf(ReleasedFigure figure) {
        ReleasedCategory category = figure.category();
        return category == null
                ? figure.unit().value()
                : "%s %s=%s".formatted(figure.unit(), category.cut(), category.text());
    }

    private Optional<ReadCell> findCell(ReleasedFigure figure) {
        ReleasedCategory category = figure.category();
        ReleasedGroup group = groups.get(figure.unit());
        if (group != null && category == null) {
            return Optional.of(cellOf(group));
        }
        Integer unit = numbers.get(figure.unit());
        if (unit == null || !units.containsKey(figure.unit())) {
            return Optional.empty();
        }
        return category == null
                ? Optional.of(new ReadCell.OfUnit(unit, figure.unit()))
                : findBlock(unit, figure.unit(), category);
    }

    private ReadCell cellOf(ReleasedGroup group) {
        return new ReadCell.OfGroup(
                group.id(),
                group.units().stream()
                        .map(unit -> round.units().getNumber(unit))
                        .toList());
    }

    private Optional<ReadCell> findBlock(int unit, UnitId id, ReleasedCategory category) {
        OptionalInt cut = cuts.find(category.cut());
        return cut.isEmpty()
                ? Optional.empty()
                : cuts.findCategories(cut.getAsInt(), category.values())
                        .map(numbersOf -> new ReadCell.OfBlock(unit, id, cut.getAsInt(), numbersOf, category));
    }

    /// What of the rows could not be understood, or stands where nothing may stand.
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /// The published units and groups themselves, whose number of answers is told.
    List<ReadCell> listCounted() {
        List<ReadCell> counted = new ArrayList<>();
        units.values().stream()
                .filter(ReleasedUnit::published)
                .forEach(unit -> counted.add(new ReadCell.OfUnit(round.units().getNumber(unit.id()), unit.id())));
        groups.values().forEach(group -> counted.add(cellOf(group)));
        return counted;
    }

    private boolean isPublished(UnitId unit) {
        return Optional.ofNullable(units.get(unit)).map(ReleasedUnit::published).orElse(false);
    }

    /// Whether a unit's figures hold everybody in it and below it: it has figures, its own or shared ones, and does not
    /// say that some count from a level above.
    boolean isWhole(int unit) {
        UnitId id = round.units().getUnit(unit);
        ReleasedUnit released = units.get(id);
        return withFigures.contains(id)
                || isSharing(id)
                || (released != null && released.published() && released.reason() != WithheldReason.DEFER);
    }

    private boolean isSharing(UnitId unit) {
        return groups.values().stream()
                .anyMatch(group -> group.kind() == ReleasedGroup.Kind.JOINT
                        && group.units().contains(unit));
    }

    /// How the number of answers is told in a unit or a group.
    Optional<ReleasedCount> findCount(ReadCell cell) {
        return switch (cell) {
            case ReadCell.OfUnit unit -> countOf(unit.id());
            case ReadCell.OfBlock block -> countOf(block.id());
            case ReadCell.OfGroup group ->
                Optional.ofNullable(groups.get(group.id())).map(ReleasedGroup::count);
        };
    }

    private Optional<ReleasedCount> countOf(UnitId id) {
        return Optional.ofNullable(units.get(id)).flatMap(unit -> Optional.ofNullable(unit.count()));
    }
}
