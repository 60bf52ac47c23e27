package dk.samspil.disclosure;

import java.util.List;

/// One thing that an attack on released figures found: something too few people are behind, or something that was
/// released against the rules. For the data-protection officer, never for leaders.
///
/// @param quantity what it is about, as a measure is called in files
/// @param where whom it is about: a unit, a block of a breakdown, or the rest of one
/// @param people how many people it is about, as a class
/// @param witness the released rows that give it
public record Finding(String quantity, String where, Kind kind, String people, List<String> witness) {
    public Finding {
        witness = List.copyOf(witness);
    }

    /// In what way figures give too much away.
    public enum Kind {
        /// A row about a unit, a breakdown, a value or a measure that the survey does not have, or given twice.
        UNKNOWN_ROW,
        /// A figure of a unit that is said to have none.
        WITHHELD_UNIT,
        /// A figure without the one it must stand beside: an item without its dimension, a share without its item.
        NOT_NESTED,
        /// A figure about people of whom not all were asked.
        NOT_ASKED,
        /// A composite that is not what follows from its parts as they are shown.
        NOT_FROM_PARTS,
        /// Written with more detail than the number of people allows.
        TOO_DETAILED,
        /// About fewer people than such a figure needs.
        TOO_FEW,
        /// The exact total of too few people can be computed.
        COMPUTABLE,
        /// That all of some people answered, or none of them, can be worked out.
        PARTICIPATION_KNOWN,
        /// What a person or a few people answered can be narrowed down too far.
        NEARLY_KNOWN,
        /// No answers give these figures: they are not what was published.
        CONTRADICTORY
    }

    /// One line for the data-protection officer.
    public String text() {
        return "%s: %s people of %s (%s), from %s".formatted(quantity, people, where, kind, String.join(", ", witness));
    }
}
