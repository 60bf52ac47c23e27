package dk.samspil.numerics.audit;

import java.util.List;

/// A sum over too few people that can be computed from published cells. For data-protection officers,
/// never for readers of reports.
///
/// @param kind what the computed group is
/// @param witness the published cells that give the sum, and how often each is counted in it
/// @param places where the people are whom the sum is about: their homes and categories
/// @param complete the people it is about who contributed to everything; fewer than the minimum support
/// @param anyone the people it is about who contributed to anything, or, in the attack on a question that
///     only the complete contributors answered, just those; at least one
public record Exposure(Kind kind, List<Term> witness, List<Place> places, int complete, int anyone) {

    public Exposure {
        witness = List.copyOf(witness);
        places = List.copyOf(places);
    }

    /// The published cells that are combined.
    public List<Integer> cells() {
        return witness.stream().map(Term::cell).toList();
    }

    /// A published cell in a combination.
    ///
    /// @param cell its position in the publication
    /// @param times how often it is added, negative where it is subtracted; the combination may be a
    ///     multiple of the sum, so that this is a whole number
    public record Term(int cell, long times) {}

    /// People with the same home and the same categories.
    ///
    /// @param home their unit
    /// @param categories their category of every attribute
    public record Place(int home, List<Integer> categories) {
        public Place {
            categories = List.copyOf(categories);
        }
    }

    /// How an exposed group is defined.
    public enum Kind {
        /// A published cell by itself.
        CELL,
        /// People who lie in exactly the same published cells.
        CLASS,
        /// A unit with everything below it.
        UNIT,
        /// What is left of a unit without one of the units below it.
        REST_OF_UNIT,
        /// The people of a unit with one category of an attribute.
        CATEGORY,
        /// The people of a unit without those of one category.
        REST_OF_CATEGORY,
        /// The people of a unit with one category each of two attributes.
        TWO_CATEGORIES,
        /// What is in one of two published cells and not in the other.
        DIFFERENCE,
        /// Two to four classes, each counted any number of times.
        COMBINATION,
        /// People who contributed in part, wherever those who contributed to everything cancel out.
        PARTIAL
    }
}
