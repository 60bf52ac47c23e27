package dk.samspil.report;

import dk.samspil.disclosure.ReleasedFigure;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.report.HeatMap.Cell;
import dk.samspil.report.HeatMap.Foot;
import dk.samspil.report.HeatMap.Row;
import dk.samspil.survey.Dimension;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes all units and themes as one table. A committee reads at most 150 rows: where there are more, the lowest
/// levels
/// are left to the pages of the units above them.
final class HeatMapWriter {
    private static final int MOST_ROWS = 150;
    private static final int DEEPEST = 6;

    private final UnitsBelow below;
    private final List<Dimension> themes;
    private final Phrases phrases;
    private final Messages words;

    HeatMapWriter(UnitsBelow below, List<Dimension> themes, Phrases phrases, Messages words) {
        this.below = below;
        this.themes = List.copyOf(themes);
        this.phrases = phrases;
        this.words = words;
    }

    /// Empty where there is no unit below.
    Optional<HeatMap> write() {
        if (below.list().isEmpty()) {
            return Optional.empty();
        }
        int deepest = deepestLevel();
        List<ReleasedUnit> units =
                below.list().stream().filter(unit -> unit.level() <= deepest).toList();
        int left = below.list().size() - units.size();
        Set<String> above = below.list().stream()
                .filter(ReleasedUnit::published)
                .map(unit -> String.valueOf(unit.parent()))
                .collect(Collectors.toSet());
        return Optional.of(new HeatMap(
                words.text("heat.heading"),
                words.text("heat.note", "whole", below.table().getRoot().name(), "left", left),
                themes.stream().map(theme -> theme.label().in(words.language())).toList(),
                units.stream()
                        .map(unit -> row(unit, above.contains(unit.id().value())))
                        .toList(),
                themes.stream().map(this::foot).toList()));
    }

    private int deepestLevel() {
        int level = below.top().level() + 1;
        int rows = 0;
        while (true) {
            int at = level;
            int more = (int)
                    below.list().stream().filter(unit -> unit.level() == at).count();
            if (more == 0 || (rows > 0 && rows + more > MOST_ROWS)) {
                return level - 1;
            }
            rows += more;
            level++;
        }
    }

    private Row row(ReleasedUnit unit, boolean total) {
        int depth = Math.clamp(unit.level() - below.top().level() - 1, 0, DEEPEST);
        return new Row(
                unit.name(),
                unit.published() ? Optional.of(unit.id()) : Optional.empty(),
                depth,
                total,
                themes.stream().map(theme -> cell(unit, theme)).toList());
    }

    private Cell cell(ReleasedUnit unit, Dimension theme) {
        Optional<ReleasedFigure> own = below.find(unit, theme.id());
        if (own.isEmpty()) {
            return new Cell(false, "–", Standing.NO_CLAIM, words.text("heat.none"));
        }
        Claim claim = below.claim(unit, theme.id());
        return new Cell(
                true,
                phrases.value(own.get().value()),
                claim.standingInOrganisation(),
                claim.isComparedInOrganisation() ? phrases.verdict(claim.standingInOrganisation()) : "");
    }

    private Foot foot(Dimension theme) {
        return new Foot(below.count(theme.id(), Standing::isUnder), below.count(theme.id(), Standing::isOver));
    }
}
