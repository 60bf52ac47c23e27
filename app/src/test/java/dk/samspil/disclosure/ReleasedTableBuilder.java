package dk.samspil.disclosure;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problem;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Builds releases for tests of what is downstream of the door.
public final class ReleasedTableBuilder {
    private final List<ReleasedUnit> units = new ArrayList<>();
    private final List<ReleasedFigure> figures = new ArrayList<>();
    private final List<ScaleQuality> qualities = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private LocalText title = LocalText.of("Social kapital 2026", "Social capital 2026");

    public static ReleasedTableBuilder aRelease() {
        return new ReleasedTableBuilder();
    }

    public ReleasedTableBuilder titled(LocalText text) {
        title = text;
        return this;
    }

    /// A published unit; `count` as displayed, such as `14` or `5-9`.
    public ReleasedTableBuilder published(String id, @Nullable String parent, String name, String count) {
        return unit(id, parent, name, true, null, id, count);
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

    public ReleasedTableBuilder quality(String id, Map<String, Double> parameters) {
        qualities.add(new ScaleQuality(id, parameters));
        return this;
    }

    public ReleasedTableBuilder warning(Problem problem) {
        warnings.add(problem);
        return this;
    }

    public ReleasedTable build() {
        var release = new Release(
                new RoundId(new UUID(0, 1)),
                title,
                DisclosurePolicy.DEFAULT,
                new AuditorStatement(units.size(), 1000),
                warnings,
                new Release.Origin("1f2e3d4c5b6a", "samspil 1.0", "a6b5c4d3e2f1"));
        return new ReleasedTable(release, new ReleasedRows(units, List.of(), figures), qualities);
    }

    private int levelOf(String id) {
        return units.stream()
                .filter(u -> u.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .level();
    }
}
