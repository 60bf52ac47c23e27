package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.List;

/// A group of people that released rows are about, as their reader understands it.
sealed interface ReadCell {
    /// How the rows name it.
    String text();

    /// A unit.
    record OfUnit(int unit, UnitId id) implements ReadCell {
        @Override
        public String text() {
            return id.value();
        }
    }

    /// A block of a unit's breakdown.
    record OfBlock(int unit, UnitId id, int cut, List<Integer> categories, ReleasedCategory category)
            implements ReadCell {
        public OfBlock {
            categories = List.copyOf(categories);
        }

        @Override
        public String text() {
            return "%s %s=%s".formatted(id, category.cut(), category.text());
        }
    }

    /// Several units together.
    record OfGroup(UnitId id, List<Integer> units) implements ReadCell {
        public OfGroup {
            units = List.copyOf(units);
        }

        @Override
        public String text() {
            return id.value();
        }
    }
}
