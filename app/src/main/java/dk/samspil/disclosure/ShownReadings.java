package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.BandRule;
import dk.samspil.numerics.suppress.CellReadings;
import dk.samspil.numerics.suppress.CountClass;
import dk.samspil.numerics.suppress.DisplayedMean;
import java.util.List;

/// The means of a battery in every cell as they would be written.
///
/// @param ids the dimension, or its items and after them the dimension
record ShownReadings(RoundPlan plan, List<String> ids) implements CellReadings {
    ShownReadings {
        ids = List.copyOf(ids);
    }

    @Override
    public Reading read(int unit, int quantity) {
        return read(plan.cells().ofUnit(unit), CountDisplay.beside(plan.count(unit)), quantity);
    }

    @Override
    public Reading read(int unit, int cut, int block, int quantity) {
        return read(plan.cells().ofBlock(unit, cut, block), CountDisplay.OF_BLOCKS, quantity);
    }

    private Reading read(int cell, CountDisplay counts, int quantity) {
        String id = ids.get(quantity);
        CellMeans means = plan.means(id);
        int people = means.count(cell);
        if (!CountClass.of(people).showsDimensionMeans()) {
            return Reading.NOTHING;
        }
        var count = plan.isDimension(id) ? counts.ofScale(people) : counts.ofItem(people);
        return Reading.of(DisplayedMean.of(means.mean(cell), count, BandRule.DEFAULT));
    }
}
