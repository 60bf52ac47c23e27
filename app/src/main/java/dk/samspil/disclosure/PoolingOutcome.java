package dk.samspil.disclosure;

import dk.samspil.shared.UnitId;
import java.util.List;

/// What a decision about a shared report led to.
public sealed interface PoolingOutcome {
    /// It is written down.
    record Decided() implements PoolingOutcome {}

    /// Nothing changed: nobody proposes this any longer, since the organisation or the answers have changed.
    record NotProposed() implements PoolingOutcome {}

    /// Nothing changed: the round's figures are out.
    record AlreadyReleased() implements PoolingOutcome {}

    /// Nothing changed: some of the units share a report with others.
    record SharedWithOthers(List<UnitId> others) implements PoolingOutcome {
        public SharedWithOthers {
            others = List.copyOf(others);
        }
    }
}
