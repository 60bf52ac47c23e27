package dk.samspil.disclosure;

import dk.samspil.collection.custody.BoxClosed;
import dk.samspil.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Advises HR on joint reports as soon as a round's box has closed, since with its opening the figures are made.
@Component
final class AdviceAtClose {
    private final Pooling pooling;

    AdviceAtClose(Pooling pooling) {
        this.pooling = pooling;
    }

    @EventListener
    void advise(BoxClosed closed) {
        pooling.adviseBeforeOpening(closed.round(), Actor.APPLICATION);
    }
}
