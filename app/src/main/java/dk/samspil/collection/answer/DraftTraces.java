package dk.samspil.collection.answer;

import dk.samspil.collection.deletion.PersonalTraces;
import dk.samspil.shared.RoundId;
import org.springframework.stereotype.Component;

/// Answers that were never sent, and the empty drafts of those that were.
@Component
final class DraftTraces implements PersonalTraces {
    private final TraceStore store;

    DraftTraces(TraceStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "drafts";
    }

    @Override
    public int count(RoundId round) {
        return store.countDrafts(round);
    }

    @Override
    public void delete(RoundId round) {
        store.deleteDrafts(round);
    }
}
