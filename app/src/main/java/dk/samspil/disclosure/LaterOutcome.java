package dk.samspil.disclosure;

import java.util.List;

/// What an attempt to publish a group of units after a round's own release led to.
public sealed interface LaterOutcome {
    record Published(ReleasedGroup group, List<ReleasedFigure> figures) implements LaterOutcome {
        public Published {
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
