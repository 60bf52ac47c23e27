package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The frozen figures of one release. Only this module can make one, so whoever holds one may show what is in it.
public final class ReleasedTable {
    private record CutKey(UnitId unit, String cut) {}

    private record Key(UnitId unit, @Nullable ReleasedCategory category, Measure measure) {}

    private final Release release;
    private final List<ReleasedGroup> groups;
    private final List<RefusedJoint> refusedJoints;
    private final Trend trend;
    private final List<ReleasedTarget> targets;
    private final Map<String, ReleasedOutsideValue> outside = new LinkedHashMap<>();
    private final Map<Key, Integer> pointsToReach = new HashMap<>();
    private final Map<UnitId, ReleasedUnit> units = new LinkedHashMap<>();
    private final Map<Key, ReleasedFigure> figures = new LinkedHashMap<>();
    private final Map<String, ScaleQuality> qualities = new LinkedHashMap<>();
    private final Map<UnitId, List<ReleasedUnit>> children = new HashMap<>();
    private final Map<Key, List<ReleasedFigure>> shares = new HashMap<>();
    private final Map<UnitId, Map<String, Set<ReleasedCategory>>> blocks = new HashMap<>();
    private final Map<CutKey, ExplainedCut> explanations = new LinkedHashMap<>();

    /// @param rows the units in tree order
    ReleasedTable(
            Release release,
            ReleasedRows rows,
            Collection<ExplainedCut> explainedCuts,
            Collection<ScaleQuality> qualities,
            List<RefusedJoint> refusedJoints,
            Trend trend,
            List<ReleasedTarget> targets,
            List<ReleasedOutsideValue> outside) {
        this.release = release;
        this.groups = rows.groups();
        this.refusedJoints = List.copyOf(refusedJoints);
        this.trend = trend;
        this.targets = List.copyOf(targets);
        targets.forEach(target ->
                pointsToReach.put(new Key(target.unit(), null, new Measure.Mean(target.score())), target.points()));
        outside.forEach(value -> this.outside.put(value.score(), value));
        rows.units().forEach(unit -> units.put(unit.id(), unit));
        rows.figures().forEach(this::add);
        explainedCuts.forEach(each -> explanations.put(new CutKey(each.unit(), each.cut()), each));
        qualities.forEach(quality -> this.qualities.put(quality.id(), quality));
        units.values().forEach(unit -> {
            if (unit.parent() != null) {
                children.computeIfAbsent(unit.parent(), parent -> new ArrayList<>())
                        .add(unit);
            }
        });
    }

    private void add(ReleasedFigure figure) {
        figures.put(new Key(figure.unit(), figure.category(), figure.measure()), figure);
        if (figure.category() != null) {
            blocks.computeIfAbsent(figure.unit(), unit -> new LinkedHashMap<>())
                    .computeIfAbsent(figure.category().cut(), cut -> new LinkedHashSet<>())
                    .add(figure.category());
        }
        if (figure.measure() instanceof Measure.Share share) {
            shares.computeIfAbsent(
                            new Key(figure.unit(), null, new Measure.Mean(share.itemId())), item -> new ArrayList<>())
                    .add(figure);
        }
    }

    public Release release() {
        return release;
    }

    /// Every unit, parents before children, in the organisation's own order.
    public List<ReleasedUnit> listUnits() {
        return List.copyOf(units.values());
    }

    /// The organisation as a whole.
    public ReleasedUnit getRoot() {
        return units.values().iterator().next();
    }

    public ReleasedUnit getUnit(UnitId id) {
        return findUnit(id).orElseThrow(() -> new IllegalArgumentException("no unit " + id + " in this release"));
    }

    public Optional<ReleasedUnit> findUnit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /// The units right below a unit, in the organisation's own order.
    public List<ReleasedUnit> listChildren(UnitId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /// The nearest published unit above a unit; empty for the organisation and where none is published.
    public Optional<ReleasedUnit> findPublishedAbove(ReleasedUnit unit) {
        Optional<ReleasedUnit> above = Optional.ofNullable(unit.parent()).flatMap(this::findUnit);
        while (above.isPresent() && !above.get().published()) {
            above = Optional.ofNullable(above.get().parent()).flatMap(this::findUnit);
        }
        return above;
    }

    public Optional<ReleasedFigure> find(UnitId unit, Measure measure) {
        return Optional.ofNullable(figures.get(new Key(unit, null, measure)));
    }

    public Optional<ReleasedFigure> find(UnitId unit, ReleasedCategory category, Measure measure) {
        return Optional.ofNullable(figures.get(new Key(unit, category, measure)));
    }

    /// The breakdowns published for a unit, in the policy's order; empty when there is none.
    public List<ReleasedCut> listCuts(UnitId unit) {
        return blocks.getOrDefault(unit, Map.of()).entrySet().stream()
                .map(cut -> new ReleasedCut(
                        cut.getKey(),
                        List.copyOf(cut.getValue()),
                        cut.getValue().stream().anyMatch(block -> block.values().size() > 1)))
                .toList();
    }

    /// Why a published unit's breakdown is missing or coarse; empty where there is nothing to explain, and for an
    /// attribute that the answers do not have.
    ///
    /// @param cut the id of a breakdown in the policy
    public Optional<CutWithheldReason> findCutReason(UnitId unit, String cut) {
        return Optional.ofNullable(explanations.get(new CutKey(unit, cut))).map(ExplainedCut::reason);
    }

    /// Every breakdown that is missing or coarse.
    public List<ExplainedCut> listExplainedCuts() {
        return List.copyOf(explanations.values());
    }

    /// Joint reports, and the groups of units published since, in the order in which they were; their figures are found
    /// by the group's id.
    public List<ReleasedGroup> listGroups() {
        return groups;
    }

    /// The joint reports that siblings share in place of their own.
    public List<ReleasedGroup> listJoints() {
        return groups.stream()
                .filter(group -> group.kind() == ReleasedGroup.Kind.JOINT)
                .toList();
    }

    /// The joint report that a unit shares; empty where it shares none.
    public Optional<ReleasedGroup> findJointOf(UnitId unit) {
        return listJoints().stream()
                .filter(joint -> joint.units().contains(unit))
                .findFirst();
    }

    /// The joint reports that HR accepted and that could not be published.
    public List<RefusedJoint> listRefusedJoints() {
        return refusedJoints;
    }

    /// What earlier rounds showed of today's units, and what has happened in them.
    public Trend trend() {
        return trend;
    }

    /// What units were to reach, unit by unit in tree order.
    public List<ReleasedTarget> listTargets() {
        return targets;
    }

    /// How many points of 100 a unit was to reach in a theme or composite; empty where it had no target.
    public OptionalInt findTarget(UnitId unit, String score) {
        Integer points = pointsToReach.get(new Key(unit, null, new Measure.Mean(score)));
        return points == null ? OptionalInt.empty() : OptionalInt.of(points);
    }

    /// The figures from outside that this release is compared with, source by source.
    public List<ReleasedOutsideValue> listOutsideValues() {
        return List.copyOf(outside.values());
    }

    /// The figure from outside for a theme or composite; empty where there is none.
    public Optional<ReleasedOutsideValue> findOutsideValue(String score) {
        return Optional.ofNullable(outside.get(score));
    }

    /// Everything that the release holds about groups of people in its own round; what it tells of the year before
    /// belongs to that year's.
    public ReleasedRows rows() {
        List<ReleasedFigure> own = figures.values().stream()
                .filter(figure -> !(figure.measure() instanceof Measure.Previous))
                .toList();
        return new ReleasedRows(listUnits(), groups, own);
    }

    /// Every figure, unit by unit in tree order, in the order of the questionnaire. How many answers a unit's figures
    /// rest on stands in [ReleasedUnit#count()].
    public List<ReleasedFigure> listFigures() {
        return List.copyOf(figures.values());
    }

    /// The shares released for an item in a unit, from the lowest to the highest answers; empty when withheld.
    public List<ReleasedFigure> listShares(UnitId unit, String itemId) {
        return List.copyOf(shares.getOrDefault(new Key(unit, null, new Measure.Mean(itemId)), List.of()));
    }

    /// Properties of every dimension, composite and item in the organisation as a whole.
    public List<ScaleQuality> listQualities() {
        return List.copyOf(qualities.values());
    }

    public Optional<ScaleQuality> findQuality(String id) {
        return Optional.ofNullable(qualities.get(id));
    }
}
