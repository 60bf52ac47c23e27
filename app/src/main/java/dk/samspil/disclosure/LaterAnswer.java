package dk.samspil.disclosure;

import java.util.List;

/// Whether something may also be published, found out before any of its figures is computed.
public sealed interface LaterAnswer {
    /// Safe beside everything that is published.
    ///
    /// @param dimensions those whose mean may be shown, by id; about the others too much would follow
    record Yes(List<String> dimensions) implements LaterAnswer {
        public Yes {
            dimensions = List.copyOf(dimensions);
        }
    }

    /// Its figures follow from what is published: they tell nothing new.
    ///
    /// @param dimensions those whose mean has enough answers behind it, by id
    record AlreadyKnown(List<String> dimensions) implements LaterAnswer {
        public AlreadyKnown {
            dimensions = List.copyOf(dimensions);
        }
    }

    /// It may not be published beside what is.
    record No(Reason reason) implements LaterAnswer {}

    /// Why not. The sentences stand in the message bundle `disclosure` under `later.<code>`.
    enum Reason {
        /// Nothing has been published about the round yet: its own release comes first.
        NOT_YET,
        /// The answers are no longer those that the published figures were computed from, or have been destroyed.
        ANSWERS_CHANGED,
        /// No such unit, breakdown or value, or the name is taken.
        UNKNOWN,
        /// The unit shows this breakdown already.
        SHOWN,
        /// Fewer people than such figures need.
        FEW,
        /// Beside what is published it could point to a few people.
        REST,
        /// No topic has enough answers for a safe result.
        FEW_TOPIC
    }
}
