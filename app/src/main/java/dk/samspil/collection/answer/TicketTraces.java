package dk.samspil.collection.answer;

import dk.samspil.collection.deletion.PersonalTraces;
import dk.samspil.shared.RoundId;
import org.springframework.stereotype.Component;

/// Spent tickets. The ballots are counted against them, so they stay until the box was opened.
@Component
final class TicketTraces implements PersonalTraces {
    private final TraceStore store;
    private final SealedContentStore contents;

    TicketTraces(TraceStore store, SealedContentStore contents) {
        this.store = store;
        this.contents = contents;
    }

    @Override
    public String kind() {
        return "tickets";
    }

    @Override
    public int count(RoundId round) {
        return store.countTickets(round);
    }

    @Override
    public boolean mayGo(RoundId round) {
        return contents.findReceipt(round).isPresent() || count(round) == 0;
    }

    @Override
    public void delete(RoundId round) {
        store.deleteTickets(round);
    }
}
