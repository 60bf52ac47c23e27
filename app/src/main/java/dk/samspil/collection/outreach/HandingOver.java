package dk.samspil.collection.outreach;

import dk.samspil.mail.Delivery;
import dk.samspil.mail.Delivery.Trouble;
import dk.samspil.mail.Outlet;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Hands over what waits for one way, as much as the other side takes in a minute.
///
/// A message is noted as in hand before it is handed over, together with what became of the one before. So whenever the
/// server dies, everything is known but the one message that was in hand, and that one is not sent again.
///
/// @param <M> what is handed over
final class HandingOver<M> {
    private static final Duration AT_MOST = Duration.ofSeconds(45);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final int PAUSE_GROWS = 4;
    private static final int TRIES = 5;
    private static final Duration LONGEST_HINDRANCE = Duration.ofHours(1);

    /// Writes a message at the last moment.
    ///
    /// @param <M> what is written
    interface Writing<M> {
        M write(Queued message, Recipient recipient);
    }

    private final RoundId round;
    private final Route route;
    private final RouteOrder order;
    private final Outlet<M> outlet;
    private final Writing<M> writing;
    private final Map<String, Recipient> recipients;
    private final Ledger ledger;
    private final QueueStore queue;
    private final Map<MessageState, Integer> tally = new EnumMap<>(MessageState.class);
    private boolean stopped;
    /// The message in hand, as long as it is certain that nobody has got it.
    private @Nullable Queued kept;
    private Outlet.@Nullable Run<M> run;

    /// @param recipients changed when an address turns out not to work
    HandingOver(
            RoundId round,
            Route route,
            RouteOrder order,
            Outlet<M> outlet,
            Writing<M> writing,
            Map<String, Recipient> recipients,
            Ledger ledger) {
        this.round = round;
        this.route = route;
        this.order = order;
        this.outlet = outlet;
        this.writing = writing;
        this.recipients = recipients;
        this.ledger = ledger;
        this.queue = ledger.queue();
    }

    void handOver() {
        Instant end = ledger.now().plus(AT_MOST);
        int left = outlet.messagesAMinute();
        Optional<Queued> message = take();
        try {
            while (message.isPresent()) {
                Queued inHand = message.get();
                Runnable outcome = deliver(inHand);
                left--;
                boolean more = !stopped
                        && !ledger.isClosing()
                        && left > 0
                        && ledger.now().isBefore(end);
                message = inTransaction(outcome, more);
            }
        } finally {
            if (kept != null) {
                queue.putOff(kept, route, kept.attempts(), ledger.now());
            }
            if (run != null) {
                run.close();
            }
            tell();
        }
    }

    private Optional<Queued> take() {
        return queue.take(round, route, ledger.now());
    }

    private Optional<Queued> inTransaction(Runnable outcome, boolean more) {
        Optional<Queued> next = ledger.transaction().execute(status -> {
            outcome.run();
            return more ? take() : Optional.<Queued>empty();
        });
        kept = null;
        return next;
    }

    /// Does it, and answers what is to be noted about it.
    private Runnable deliver(Queued message) {
        kept = message;
        Recipient recipient = recipients.get(message.employmentId());
        if (recipient == null || recipient.used()) {
            return () -> settle(message, MessageState.DROPPED);
        }
        if (!order.routes().contains(route) || !recipient.isReachedBy(route)) {
            return () -> redirect(message, recipient);
        }
        Outlet.Run<M> open = run == null ? outlet.open() : run;
        run = open;
        M written = writing.write(message, recipient);
        kept = null;
        Delivery outcome = open.send(written);
        return () -> note(message, recipient, outcome);
    }

    private void note(Queued message, Recipient recipient, Delivery outcome) {
        switch (outcome) {
            case Delivery.Accepted() -> {
                settle(message, MessageState.SENT);
                queue.unhinder(round, route);
            }
            case Delivery.AddressRefused(var status) -> fail(message, recipient, status);
            case Delivery.Postponed() -> {
                if (message.attempts() + 1 < TRIES) {
                    putOff(message);
                } else {
                    fail(message, recipient, "4");
                }
            }
            case Delivery.NotHandedOver(var trouble) -> {
                if (trouble == Trouble.SENDER_REFUSED || trouble == Trouble.MESSAGE_REFUSED) {
                    putOff(message); // perhaps it is about this one only: let others go first
                } else {
                    queue.putOff(message, route, message.attempts(), ledger.now());
                }
                hinder(trouble);
            }
            case Delivery.InDoubt() -> {
                settle(message, MessageState.IN_DOUBT);
                hinder(Trouble.UNREACHABLE);
            }
        }
    }

    private void settle(Queued message, MessageState state) {
        queue.settle(message, state);
        tally.merge(state, 1, Integer::sum);
    }

    private void putOff(Queued message) {
        Duration pause = FIRST_PAUSE;
        for (int attempt = 0; attempt < Math.min(message.attempts(), TRIES); attempt++) {
            pause = pause.multipliedBy(PAUSE_GROWS);
        }
        queue.putOff(message, route, message.attempts() + 1, ledger.now().plus(pause));
        tally.merge(MessageState.WAITING, 1, Integer::sum);
    }

    private void fail(Queued message, Recipient recipient, String status) {
        ledger.store()
                .addFailed(
                        round,
                        new FailedAddress(
                                recipient.employmentId(),
                                route,
                                recipient.address(route).orElseThrow(),
                                status));
        Recipient without = recipient.without(route);
        recipients.put(recipient.employmentId(), without);
        redirect(message, without);
    }

    /// By the next way that reaches the person; else they need a letter.
    private void redirect(Queued message, Recipient recipient) {
        recipient
                .route(order)
                .ifPresentOrElse(
                        other -> queue.putOff(message, other, 0, Instant.EPOCH),
                        () -> settle(message, MessageState.UNREACHABLE));
    }

    private void hinder(Trouble trouble) {
        stopped = true;
        int before = queue.listHindrances(round).stream()
                .filter(each -> each.route() == route)
                .mapToInt(Hindrance::failures)
                .sum();
        Duration pause = Duration.ofMinutes(1L << Math.min(before, 6));
        queue.hinder(
                round,
                new Hindrance(
                        route,
                        trouble.name(),
                        before + 1,
                        ledger.now().plus(pause.compareTo(LONGEST_HINDRANCE) > 0 ? LONGEST_HINDRANCE : pause)));
    }

    /// Counts only.
    private void tell() {
        if (!tally.isEmpty()) {
            ledger.auditLog().record(Actor.APPLICATION, "messages handed over", round + " " + route + ": " + tally);
        }
    }
}
