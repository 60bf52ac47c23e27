package dk.samspil.numerics.audit;

import java.util.List;

/// A sum over too few people that can be computed from published cells. For data-protection officers, never
/// for readers of reports.
///
/// @param kind what the computed group is
/// @param cells the witness: the published cells whose combination is the sum
/// @param atoms the atoms the sum is about (those with contributors)
/// @param complete the people in them who contributed to everything; fewer than the minimum support
/// @param anyone the people in them who contributed to anything; at least one
public record Exposure(Kind kind, List<Integer> cells, List<Integer> atoms, int complete, int anyone) {

    public Exposure {
        cells = List.copyOf(cells);
        atoms = List.copyOf(atoms);
    }

    /// How an exposed group is defined.
    public enum Kind {
        /// People who lie in exactly the same published cells.
        GROUP,
        /// A unit with everything below it.
        UNIT,
        /// What is left of a unit without one of the units below it.
        REST_OF_UNIT,
        /// What is left of a published cell without another one.
        DIFFERENCE,
        /// Two to four groups, added and subtracted.
        SIGNED_SUM
    }
}
