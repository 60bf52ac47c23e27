package dk.samspil.disclosure;

import dk.samspil.disclosure.ReleaseReading.Row;
import dk.samspil.numerics.suppress.Contributors;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Released rows sorted into layers that can be attacked one by one: the groups as such; the mean of each dimension;
/// the means of its items; how each item was answered. Each layer must lie within the one before
/// (docs/methods/disclosure-tree-planner.md, theorem 5).
final class LayerReading {
    static final String COUNTS = "counts";
    static final String MEANS = "means";
    static final String ITEMS = "items";
    static final String DISTRIBUTIONS = "distributions";

    /// What is attacked together.
    ///
    /// @param name which of the layers it is part of
    /// @param quantity what it is called in findings
    /// @param contributors who is behind the figures
    /// @param minimumSupport how many people must be behind anything that can be computed
    record Layer(String name, String quantity, Set<ReadCell> cells, Contributors contributors, int minimumSupport) {}

    private final ScoredRound round;
    private final DisclosurePolicy policy;
    private final ReadRegister register;
    private final Set<ReadCell> groups = new LinkedHashSet<>();
    /// The means of each dimension or item, by its id.
    private final Map<String, Map<ReadCell, ReleasedValue>> withMean = new LinkedHashMap<>();
    /// The groups with shares of an item, by its id.
    private final Map<String, Set<ReadCell>> withShares = new HashMap<>();
    private final Map<String, Contributors> scored = new HashMap<>();
    private final Map<String, Contributors> answeredAll = new HashMap<>();
    private final Map<People, Integer> counts = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private record People(ReadCell cell, String dimension) {}

    LayerReading(ScoredRound round, DisclosurePolicy policy, ReleaseReading reading, ReadRegister register) {
        this.round = round;
        this.policy = policy;
        this.register = register;
        round.questionnaire().dimensions().forEach(dimension -> {
            scored.put(dimension.id(), round.scored(dimension.id()));
            answeredAll.put(dimension.id(), round.battery(dimension));
        });
        groups.addAll(reading.listCounted());
        reading.rows().forEach(this::sort);
        reading.rows().forEach(this::checkNesting);
    }

    private void sort(Row row) {
        groups.add(row.cell());
        switch (row.measure()) {
            case ReadMeasure.OfDimension(Dimension dimension) -> addMean(dimension.id(), row);
            case ReadMeasure.OfItem(Dimension dimension, Item item) -> addMean(item.id(), row);
            case ReadMeasure.OfShares(Dimension dimension, Item item) ->
                withShares
                        .computeIfAbsent(item.id(), id -> new LinkedHashSet<>())
                        .add(row.cell());
            case ReadMeasure.OfComposite composite -> {}
            case ReadMeasure.OfCounts counts -> {}
        }
    }

    private void addMean(String id, Row row) {
        withMean.computeIfAbsent(id, each -> new LinkedHashMap<>())
                .put(row.cell(), row.figure().value());
    }

    /// The released means of a dimension or item; empty where there are none.
    Map<ReadCell, ReleasedValue> means(String id) {
        return withMean.getOrDefault(id, Map.of());
    }

    private Set<ReadCell> cellsWithMean(String id) {
        return means(id).keySet();
    }

    private void checkNesting(Row row) {
        boolean nested = switch (row.measure()) {
            case ReadMeasure.OfDimension dimension -> true;
            case ReadMeasure.OfCounts counts -> true;
            case ReadMeasure.OfItem(Dimension dimension, Item item) -> hasMean(dimension.id(), row.cell());
            case ReadMeasure.OfShares(Dimension dimension, Item item) -> hasMean(item.id(), row.cell());
            case ReadMeasure.OfComposite(CompositeParts composite) ->
                composite.parts().stream().allMatch(part -> hasMean(part.id(), row.cell()));
        };
        if (!nested) {
            String quantity = row.figure().measure().code();
            findings.add(new Finding(
                    quantity,
                    row.cell().text(),
                    Finding.Kind.NOT_NESTED,
                    PeopleClass.of(contributors(row)),
                    List.of(row.cell().text() + " " + quantity)));
        }
    }

    private boolean hasMean(String id, ReadCell cell) {
        return means(id).containsKey(cell);
    }

    /// Figures without the one they must stand beside.
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// How many people are behind a row.
    int contributors(Row row) {
        return switch (row.measure()) {
            case ReadMeasure.OfCounts counts -> register.members(row.cell()).cardinality();
            case ReadMeasure.OfDimension(Dimension dimension) -> count(row.cell(), dimension);
            case ReadMeasure.OfItem(Dimension dimension, Item item) -> count(row.cell(), dimension);
            case ReadMeasure.OfShares(Dimension dimension, Item item) -> count(row.cell(), dimension);
            case ReadMeasure.OfComposite(CompositeParts composite) ->
                composite.parts().stream()
                        .mapToInt(part -> count(row.cell(), dimensionOf(part.id())))
                        .min()
                        .orElseThrow();
        };
    }

    private Dimension dimensionOf(String id) {
        return round.questionnaire()
                .findDimension(id)
                .orElseGet(() -> round.questionnaire().getDimensionOf(id));
    }

    private int count(ReadCell cell, Dimension dimension) {
        return counts.computeIfAbsent(new People(cell, dimension.id()), _ -> {
            Contributors contributors = scored(dimension);
            return Math.toIntExact(register.members(cell).stream()
                    .filter(contributors::isAnyone)
                    .count());
        });
    }

    /// Who has a score for a dimension; always the same object.
    Contributors scored(Dimension dimension) {
        return Optional.ofNullable(scored.get(dimension.id())).orElseThrow();
    }

    /// Who of those answered every item of a dimension; always the same object.
    Contributors answeredAll(Dimension dimension) {
        return Optional.ofNullable(answeredAll.get(dimension.id())).orElseThrow();
    }

    /// What is to be attacked. Items that are shown of exactly the same groups are attacked once.
    List<Layer> list() {
        List<Layer> layers = new ArrayList<>();
        int support = policy.minimumSupport();
        layers.add(new Layer(COUNTS, "answered", groups, Contributors.everybody(round.people()), support));
        for (Dimension dimension : round.questionnaire().dimensions()) {
            Set<ReadCell> cells = cellsWithMean(dimension.id());
            layers.add(new Layer(MEANS, "mean:" + dimension.id(), cells, scored(dimension), support));
            Contributors ofItems = answeredAll(dimension);
            addItems(ITEMS, "mean:", dimension, this::cellsWithMean, ofItems, support, layers);
            addItems(
                    DISTRIBUTIONS,
                    "share:",
                    dimension,
                    item -> withShares.getOrDefault(item, Set.of()),
                    ofItems,
                    policy.minimumDistribution(),
                    layers);
        }
        return layers.stream().filter(layer -> !layer.cells().isEmpty()).toList();
    }

    private static void addItems(
            String name,
            String prefix,
            Dimension dimension,
            Function<String, Set<ReadCell>> shown,
            Contributors contributors,
            int support,
            List<Layer> layers) {
        Map<Set<ReadCell>, List<String>> alike = new LinkedHashMap<>();
        dimension.items().stream()
                .map(Item::id)
                .forEach(item -> alike.computeIfAbsent(shown.apply(item), cells -> new ArrayList<>())
                        .add(item));
        alike.forEach((cells, items) ->
                layers.add(new Layer(name, prefix + String.join("+", items), cells, contributors, support)));
    }
}
