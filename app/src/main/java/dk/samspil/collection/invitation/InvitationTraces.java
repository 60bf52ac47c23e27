package dk.samspil.collection.invitation;

import dk.samspil.collection.deletion.PersonalTraces;
import dk.samspil.shared.RoundId;
import org.springframework.stereotype.Component;

/// Who was asked, and whose code was used.
@Component
final class InvitationTraces implements PersonalTraces {
    private final InvitationTraceStore store;

    InvitationTraces(InvitationTraceStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return "invitations";
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
