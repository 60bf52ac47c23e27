package dk.samspil.disclosure;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problem;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Builds releases for tests of what is downstream of the door.
public final class ReleasedTableBuilder {
    private final List<ReleasedUnit> units = new ArrayList<>();
    private final List<ReleasedGroup> groups = new ArrayList<>();
    private final List<ReleasedFigure> figures = new ArrayList<>();
    private final List<ExplainedCut> explainedCuts = new ArrayList<>();
    private final List<ScaleQuality> qualities = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private LocalText title = LocalText.of("Social kapital 2026", "Social capital 2026");
    private DisclosurePolicy policy = DisclosurePolicy.DEFAULT;
    private final List<AuditedLayer> layers = new ArrayList<>();
    private String ledgerHash = "";
    private String codeVersion = "";
    private final List<TrendRound> trendRounds = new ArrayList<>();
    private final List<PastFigure> pastFigures = new ArrayList<>();
    private final List<ReleasedNote> notes = new ArrayList<>();
    private final List<ReleasedTarget> targets = new ArrayList<>();
    private final List<ReleasedOutsideValue> outside = new ArrayList<>();

    public static ReleasedTableBuilder aRelease() {
        return new ReleasedTableBuilder();
    }

    public ReleasedTableBuilder titled(LocalText text) {
        title = text;
        return this;
    }

    public ReleasedTableBuilder under(DisclosurePolicy rules) {
        policy = rules;
        return this;
    }

    /// What the auditor was given and tried in one layer.
    public ReleasedTableBuilder audited(String layer, long cells, long combinations) {
        return audited(layer, cells, combinations, Unsettled.NOTHING);
    }

    /// The same, with what the auditor could not settle; null where that was not kept.
    public ReleasedTableBuilder audited(String layer, long cells, long combinations, @Nullable Unsettled unsettled) {
        layers.add(new AuditedLayer(layer, cells, combinations, Optional.ofNullable(unsettled)));
        return this;
    }

    /// Which ledger the figures stand in, and which version of the program wrote it.
    public ReleasedTableBuilder inLedger(String hash, String version) {
        ledgerHash = hash;
        codeVersion = version;
        return this;
    }

    /// A published unit; `count` as displayed, such as `14` or `5-9`.
    public ReleasedTableBuilder published(String id, @Nullable String parent, String name, String count) {
        return unit(id, parent, name, true, null, id, count);
    }

    /// Says what kind of unit the one that was named last is.
    public ReleasedTableBuilder ofType(String type) {
        ReleasedUnit unit = units.removeLast();
        units.add(new ReleasedUnit(
                unit.id(),
                unit.parent(),
                unit.name(),
                unit.level(),
                unit.published(),
                unit.reason(),
                unit.shownIn(),
                unit.count(),
                type));
        return this;
    }

    public ReleasedTableBuilder withheld(String id, String parent, String name, WithheldReason reason, String shownIn) {
        return unit(id, parent, name, false, reason, shownIn, null);
    }

    public ReleasedTableBuilder unit(
            String id,
            @Nullable String parent,
            String name,
            boolean published,
            @Nullable WithheldReason reason,
            @Nullable String shownIn,
            @Nullable String count) {
        int level = parent == null ? 1 : levelOf(parent) + 1;
        units.add(new ReleasedUnit(
                new UnitId(id),
                parent == null ? null : new UnitId(parent),
                name,
                level,
                published,
                reason,
                shownIn == null ? null : new UnitId(shownIn),
                count == null ? null : ReleasedCount.parse(count)));
        return this;
    }

    /// A report that units share in place of their own.
    public ReleasedTableBuilder joint(String id, String count, String... sharing) {
        groups.add(new ReleasedGroup(
                new UnitId(id),
                Stream.of(sharing).map(UnitId::new).toList(),
                ReleasedCount.parse(count),
                ReleasedGroup.Kind.JOINT));
        return this;
    }

    /// A figure as displayed: `figure("team", "mean:trust", "14", "78")`.
    public ReleasedTableBuilder figure(String unit, String measure, String count, String value) {
        figures.add(ReleasedFigure.ofUnit(
                new UnitId(unit), Measure.parse(measure), ReleasedCount.parse(count), ReleasedValue.parse(value)));
        return this;
    }

    /// A figure about a block of a breakdown: `figure("team", "sex", "F", "mean:trust", "10-19", "78")`.
    public ReleasedTableBuilder figure(
            String unit, String cut, String category, String measure, String count, String value) {
        figures.add(new ReleasedFigure(
                new UnitId(unit),
                ReleasedCategory.parse(cut, category),
                Measure.parse(measure),
                ReleasedCount.parse(count),
                ReleasedValue.parse(value)));
        return this;
    }

    /// Why a unit's breakdown is missing or coarse.
    public ReleasedTableBuilder explained(String unit, String cut, CutWithheldReason reason) {
        explainedCuts.add(new ExplainedCut(new UnitId(unit), cut, reason));
        return this;
    }

    public ReleasedTableBuilder quality(String id, Map<String, Double> parameters) {
        qualities.add(new ScaleQuality(id, parameters));
        return this;
    }

    /// An earlier round that is told of, and what was asked in another way then; from the earliest on,
    /// the released one last.
    public ReleasedTableBuilder tellingOf(LocalText roundTitle, LocalDate day, String... broken) {
        trendRounds.add(new TrendRound(roundNumber(trendRounds.size()), roundTitle, day, Set.of(broken)));
        return this;
    }

    /// What the round that was named last showed: `past("team", "trust", "14", "78", 100)`.
    public ReleasedTableBuilder past(String unit, String score, String count, String value, int cover) {
        pastFigures.add(new PastFigure(
                new UnitId(unit),
                roundNumber(trendRounds.size() - 1),
                score,
                ReleasedCount.parse(count),
                ReleasedValue.parse(value),
                cover));
        return this;
    }

    /// What has happened in a unit.
    public ReleasedTableBuilder noted(String unit, LocalDate day, String kind, String text) {
        notes.add(new ReleasedNote(new UnitId(unit), day, kind, text));
        return this;
    }

    /// What a unit was to reach.
    public ReleasedTableBuilder target(String unit, String score, int points) {
        targets.add(new ReleasedTarget(new UnitId(unit), score, points));
        return this;
    }

    /// A mean from outside, whose source does not say how uncertain it is.
    public ReleasedTableBuilder outside(String score, String points, String source, String day, String population) {
        return outside(score, points, null, source, day, population, null);
    }

    /// The same, with what the source says.
    public ReleasedTableBuilder outside(
            String score,
            String points,
            @Nullable String error,
            String source,
            String day,
            String population,
            @Nullable Integer answers) {
        outside.add(new ReleasedOutsideValue(
                score,
                new BigDecimal(points).setScale(1),
                error == null ? null : new BigDecimal(error).setScale(2),
                source,
                day,
                population,
                answers));
        return this;
    }

    private static RoundId roundNumber(int number) {
        return new RoundId(new UUID(1, number));
    }

    public ReleasedTableBuilder warning(Problem problem) {
        warnings.add(problem);
        return this;
    }

    public ReleasedTable build() {
        var release = new Release(
                new RoundId(new UUID(0, 1)),
                title,
                policy,
                new AuditorStatement(units.size(), 1000, layers),
                ledgerHash,
                codeVersion,
                "a6b5c4d3e2f1",
                warnings);
        return new ReleasedTable(
                release,
                new ReleasedRows(units, groups, figures),
                explainedCuts,
                qualities,
                List.of(),
                new Trend(trendRounds, pastFigures, notes),
                targets,
                outside);
    }

    private int levelOf(String id) {
        return units.stream()
                .filter(u -> u.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .level();
    }
}
