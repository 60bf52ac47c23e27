package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.BandRule;
import dk.samspil.numerics.suppress.DisplayedCount;
import dk.samspil.numerics.suppress.DisplayedMean;
import dk.samspil.shared.UnitId;
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

    /// What follows from its parts as they are written, where all of them are shown; as many people as the part with
    /// the fewest.
    Optional<ReleasedFigure> composite(CompositeParts composite) {
        if (!composite.parts().stream().allMatch(part -> means.shows(part.id()))) {
            return Optional.empty();
        }
        int fewest = composite.parts().stream()
                .mapToInt(part -> means.count(part.id()))
                .min()
                .orElseThrow();
        DisplayedCount count = counts.ofScale(fewest);
        List<CompositeParts.Shown> shown = composite.parts().stream()
                .map(part -> new CompositeParts.Shown(part.weight(), display(part.id())))
                .toList();
        return CompositeParts.value(count, shown).map(value -> figure(composite.id(), count, value));
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
