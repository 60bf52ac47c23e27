package dk.samspil.disclosure;

import java.util.List;

/// What an attempt to publish something after a round's own release led to.
public sealed interface LaterOutcome {
    /// A group of units.
    record Published(ReleasedGroup group, List<ReleasedFigure> figures) implements LaterOutcome {
        public Published {
            figures = List.copyOf(figures);
        }
    }

    /// A breakdown of a unit.
    record PublishedBreakdown(List<ReleasedFigure> figures) implements LaterOutcome {
        public PublishedBreakdown {
            figures = List.copyOf(figures);
        }
    }

    record Refused(LaterAnswer.Reason reason) implements LaterOutcome {}

    /// The ledger saw no objection, but the attacker broke the figures; nothing was published.
    ///
    /// @param findings for the data-protection officer
    record Unsafe(List<Finding> findings) implements LaterOutcome {
        public Unsafe {
            findings = List.copyOf(findings);
        }
    }
}
