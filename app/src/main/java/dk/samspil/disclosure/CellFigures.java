package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.BandRule;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedMean;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the means of one group of people.
///
/// @param unit the unit, or the group of units
/// @param category the block of its breakdown; empty for the unit itself
/// @param counts how numbers of people are written there
record CellFigures(UnitId unit, Optional<ReleasedCategory> category, CountDisplay counts, ShownMeans means) {
    /// The mean of a dimension or an item, where it is shown.
    Optional<ReleasedFigure> mean(String id) {
        return means.shows(id) ? Optional.of(figure(id, count(id), Released.mean(display(id)))) : Optional.empty();
    }

    /// The mean of the means of its parts, where all of them are shown; as many people as the part with the fewest.
    /// Where a part is only told as a range, the composite is told as what follows from the parts as shown, or it
    /// would tell where in the range.
    Optional<ReleasedFigure> composite(CompositeParts composite) {
        if (!composite.parts().stream().allMatch(part -> means.shows(part.id()))) {
            return Optional.empty();
        }
        double sum = 0;
        int fewest = Integer.MAX_VALUE;
        List<CompositeParts.Shown> shown = new ArrayList<>();
        for (CompositeParts.Part part : composite.parts()) {
            sum += part.weight() * means.mean(part.id());
            fewest = Math.min(fewest, means.count(part.id()));
            shown.add(new CompositeParts.Shown(part.weight(), display(part.id())));
        }
        DisplayedCount count = counts.ofScale(fewest);
        var exact = DisplayedMean.of(sum / composite.totalWeight(), count, BandRule.DEFAULT);
        return CompositeParts.value(exact, shown).map(value -> figure(composite.id(), count, value));
    }

    DisplayedMean display(String id) {
        return DisplayedMean.of(means.mean(id), count(id), BandRule.DEFAULT);
    }

    private DisplayedCount count(String id) {
        return means.isDimension(id) ? counts.ofScale(means.count(id)) : counts.ofItem(means.count(id));
    }

    private ReleasedFigure figure(String id, DisplayedCount count, ReleasedValue value) {
        return new ReleasedFigure(unit, category.orElse(null), new Measure.Mean(id), Released.count(count), value);
    }
}
