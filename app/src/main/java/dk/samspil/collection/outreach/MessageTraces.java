package dk.samspil.collection.outreach;

import dk.samspil.collection.deletion.PersonalTraces;
import dk.samspil.shared.RoundId;
import org.springframework.stereotype.Component;

/// Who was written to, who was reminded since their code was not used, and which addresses did not work.
@Component
final class MessageTraces implements PersonalTraces {
    private final MessageTraceStore store;

    MessageTraces(MessageTraceStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "messages";
    }

    @Override
    public int count(RoundId round) {
        return store.count(round);
    }

    @Override
    public void delete(RoundId round) {
        store.delete(round);
    }
}
