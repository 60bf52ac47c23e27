package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.BandRule;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedMean;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the means of one cell: of a unit, or of a block of its breakdown.
///
/// @param cell the number of the cell
record CellFigures(Subject subject, Place place, int cell, CountDisplay counts, RoundPlan plan) {
    /// Who a figure is about.
    record Subject(UnitId unit, Optional<ReleasedCategory> category) {}

    /// The mean of a dimension or an item, where it is shown.
    Optional<ReleasedFigure> mean(String id) {
        return plan.shows(id, place)
                ? Optional.of(figure(id, count(id), Released.mean(display(id))))
                : Optional.empty();
    }

    /// The mean of the means of its parts; as many people as the part with the fewest. Where a part is only told as a
    /// range, the composite is told as what follows from the parts as shown, or it would tell where in the range.
    Optional<ReleasedFigure> composite(CompositeParts composite) {
        if (!plan.shows(composite, place)) {
            return Optional.empty();
        }
        double sum = 0;
        int fewest = Integer.MAX_VALUE;
        List<CompositeParts.Shown> shown = new ArrayList<>();
        for (CompositeParts.Part part : composite.parts()) {
            CellMeans means = plan.means(part.id());
            sum += part.weight() * means.mean(cell);
            fewest = Math.min(fewest, means.count(cell));
            shown.add(new CompositeParts.Shown(part.weight(), display(part.id())));
        }
        DisplayedCount count = counts.ofScale(fewest);
        var exact = DisplayedMean.of(sum / composite.totalWeight(), count, BandRule.DEFAULT);
        return CompositeParts.value(exact, shown).map(value -> figure(composite.id(), count, value));
    }

    private DisplayedMean display(String id) {
        return DisplayedMean.of(plan.means(id).mean(cell), count(id), BandRule.DEFAULT);
    }

    private DisplayedCount count(String id) {
        int people = plan.means(id).count(cell);
        return plan.isDimension(id) ? counts.ofScale(people) : counts.ofItem(people);
    }

    private ReleasedFigure figure(String id, DisplayedCount count, ReleasedValue value) {
        return new ReleasedFigure(
                subject.unit(), subject.category().orElse(null), new Measure.Mean(id), Released.count(count), value);
    }
}
