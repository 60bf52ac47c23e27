package dk.samspil.numerics.audit;

import java.util.List;

/// What was published about one quantity, as its readers understand it: results of units, breakdowns of
/// units, and other groups of people.
///
/// @param cells every published result
public record Publication(List<Cell> cells) {

    public Publication {
        cells = List.copyOf(cells);
    }

    /// A published result about a set of people.
    public sealed interface Cell {
        /// Everybody in a unit and below.
        record Unit(int unit) implements Cell {}

        /// Everybody in the published units below this one: a unit that leaves some answers to a level
        /// above.
        record UnitOfParts(int unit) implements Cell {}

        /// The people of a published unit with one of these categories.
        ///
        /// @param attributes one or two attributes; with two, a category is
        ///     `first * categories of second + second`
        record Block(int unit, List<Integer> attributes, List<Integer> categories) implements Cell {
            public Block {
                attributes = List.copyOf(attributes);
                categories = List.copyOf(categories);
            }
        }

        /// Everybody in any of these units and below, such as the units that share a committee.
        record Group(List<Integer> units) implements Cell {
            public Group {
                units = List.copyOf(units);
            }
        }
    }
}
