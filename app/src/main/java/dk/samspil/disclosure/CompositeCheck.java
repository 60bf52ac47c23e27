package dk.samspil.disclosure;

import dk.samspil.disclosure.ReleaseReading.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether every composite is exactly what its reader can work out from its parts: then it tells nothing, whatever the
/// weights and however many parts there are. Worked out here once more, in whole numbers.
final class CompositeCheck {
    private static final int POINTS = 100;

    private CompositeCheck() {}

    static List<Finding> list(ReadRelease release) {
        List<Finding> findings = new ArrayList<>();
        for (Row row : release.rows().rows()) {
            if (row.measure() instanceof ReadMeasure.OfComposite(CompositeParts composite)
                    && !follows(row, composite, release.layers())) {
                findings.add(finding(row, composite, release.layers()));
            }
        }
        return findings;
    }

    /// Where a part is missing, [LayerReading] says so.
    private static boolean follows(Row row, CompositeParts composite, LayerReading layers) {
        var ends = new Ends();
        for (CompositeParts.Part part : composite.parts()) {
            ReleasedValue value = layers.means(part.id()).get(row.cell());
            if (value == null) {
                return true;
            }
            ends.add(part.weight(), value);
        }
        return ends.composite(row.figure().count().lowest())
                .filter(row.figure().value()::equals)
                .isPresent();
    }

    private static Finding finding(Row row, CompositeParts composite, LayerReading layers) {
        List<String> witness = new ArrayList<>();
        witness.add(row.cell().text() + " " + row.figure().measure().code());
        composite.parts().forEach(part -> witness.add(row.cell().text() + " mean:" + part.id()));
        return new Finding(
                row.figure().measure().code(),
                row.cell().text(),
                Finding.Kind.NOT_FROM_PARTS,
                PeopleClass.of(layers.contributors(row)),
                witness);
    }

    /// What the parts that were added add up to at least and at most.
    private static final class Ends {
        private int weight;
        private int least;
        private int most;
        private boolean openBelow;
        private boolean openAbove;

        private void add(int times, ReleasedValue value) {
            weight += times;
            switch (value) {
                case ReleasedValue.Whole(int points) -> {
                    least += times * points;
                    most += times * points;
                }
                case ReleasedValue.Below(int limit) -> {
                    openBelow = true;
                    most += times * limit;
                }
                case ReleasedValue.Above(int limit) -> {
                    openAbove = true;
                    least += times * limit;
                    most += times * POINTS;
                }
            }
        }

        /// @param people behind the composite, as told
        private Optional<ReleasedValue> composite(int people) {
            int margin = (POINTS + people - 1) / people;
            int nearest = (2 * least + weight) / (2 * weight);
            if (openBelow && openAbove) {
                return Optional.empty();
            }
            if (openAbove || (!openBelow && nearest >= POINTS - margin)) {
                return Optional.of(new ReleasedValue.Above(
                        openAbove ? Math.min(least / weight, POINTS - margin) : POINTS - margin));
            }
            if (openBelow || nearest <= margin) {
                return Optional.of(
                        new ReleasedValue.Below(openBelow ? Math.max((most + weight - 1) / weight, margin) : margin));
            }
            return Optional.of(new ReleasedValue.Whole(nearest));
        }
    }
}
