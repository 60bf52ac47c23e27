package dk.samspil.collection.answer;

import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How many have answered in each unit, as the tickets tell: known between the close and the opening, while the answers
/// are still sealed.
@Component
public final class SpentTickets {
    private final SealedBallotStore boxes;
    private final SealedContentStore store;
    private final TicketUnits units;

    SpentTickets(SealedBallotStore boxes, SealedContentStore store, TicketUnits units) {
        this.boxes = boxes;
        this.store = store;
        this.units = units;
    }

    /// Units in which nobody answered are left out.
    ///
    /// @return empty while people can answer, and where the key to the tickets' units is lost or destroyed
    public Optional<Map<UnitId, Integer>> countByUnit(RoundId round) {
        return boxes.isClosed(round) ? units.count(round, store.listSpentTickets(round)) : Optional.empty();
    }
}
