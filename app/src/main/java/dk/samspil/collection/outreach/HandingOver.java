package dk.samspil.collection.outreach;

import dk.samspil.mail.Delivery;
import dk.samspil.mail.Delivery.Trouble;
import dk.samspil.mail.Outlet;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Hands over what waits for one way, as much as the other side takes in a minute.
///
/// A message is noted as in hand before it is handed over, together with what became of the one before. So whenever the
/// server dies, everything is known but the one message that was in hand, and that one is not sent again. What waits
/// for several jobs of one person is one message.
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
        /// Writes it for one person.
        ///
        /// @param jobs of one person, the first the one by which the message is known
        M write(List<Addressed> jobs);
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
    /// The jobs of those who have several.
    private final Map<String, List<String>> together;
    /// What is in hand, as long as it is certain that nobody has got it.
    private List<Queued> kept = List.of();
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
        this.together = recipients.values().stream()
                .filter(each -> each.answers() > 1)
                .collect(Collectors.groupingBy(
                        Recipient::person, Collectors.mapping(Recipient::employmentId, Collectors.toList())));
    }

    void handOver() {
        Instant end = ledger.now().plus(AT_MOST);
        int left = outlet.messagesAMinute();
        List<Queued> inHand = take();
        try {
            while (!inHand.isEmpty()) {
                Runnable outcome = deliver(inHand);
                left--;
                boolean more = !stopped
                        && !ledger.isClosing()
                        && left > 0
                        && ledger.now().isBefore(end);
                inHand = inTransaction(outcome, more);
            }
        } finally {
            kept.forEach(message -> queue.putOff(message, route, message.attempts(), ledger.now()));
            if (run != null) {
                run.close();
            }
            tell();
        }
    }

    /// The next message, with what waits for other jobs of the same person at the same address; nothing when none is
    /// due.
    private List<Queued> take() {
        List<Queued> taken = new ArrayList<>();
        queue.take(round, route, ledger.now()).ifPresent(first -> {
            taken.add(first);
            List<String> others = otherJobs(first);
            if (!others.isEmpty()) {
                taken.addAll(queue.takeAlso(first, others));
            }
        });
        return taken;
    }

    private List<String> otherJobs(Queued first) {
        Recipient recipient = recipients.get(first.employmentId());
        if (recipient == null) {
            return List.of();
        }
        return together.getOrDefault(recipient.person(), List.of()).stream()
                .filter(job -> !job.equals(first.employmentId()))
                .filter(job -> Objects.requireNonNull(recipients.get(job)).isReachedWith(recipient, route))
                .toList();
    }

    private List<Queued> inTransaction(Runnable outcome, boolean more) {
        List<Queued> next = ledger.transaction().execute(status -> {
            outcome.run();
            return more ? take() : List.<Queued>of();
        });
        kept = List.of();
        return next;
    }

    /// Does it, and answers what is to be noted about it.
    private Runnable deliver(List<Queued> messages) {
        kept = messages;
        List<Runnable> notHandedOver = new ArrayList<>();
        List<Addressed> jobs = new ArrayList<>();
        for (Queued message : messages) {
            Recipient recipient = recipients.get(message.employmentId());
            if (recipient == null || recipient.used()) {
                notHandedOver.add(() -> settle(message, MessageState.DROPPED));
            } else if (!order.routes().contains(route) || !recipient.isReachedBy(route)) {
                notHandedOver.add(() -> redirect(message, recipient));
            } else {
                jobs.add(new Addressed(message, recipient));
            }
        }
        Optional<Delivery> outcome = jobs.isEmpty() ? Optional.empty() : Optional.of(handOver(jobs));
        return () -> {
            notHandedOver.forEach(Runnable::run);
            outcome.ifPresent(each -> note(jobs, each));
        };
    }

    private Delivery handOver(List<Addressed> jobs) {
        Outlet.Run<M> open = run == null ? outlet.open() : run;
        run = open;
        M written = writing.write(jobs);
        kept = List.of();
        return open.send(written);
    }

    private void note(List<Addressed> jobs, Delivery outcome) {
        jobs.forEach(job -> note(job.message(), job.recipient(), outcome));
        switch (outcome) {
            case Delivery.Accepted() -> queue.unhinder(round, route);
            case Delivery.NotHandedOver(var trouble) -> hinder(trouble);
            case Delivery.InDoubt() -> hinder(Trouble.UNREACHABLE);
            case Delivery.AddressRefused refused -> {}
            case Delivery.Postponed postponed -> {}
        }
    }

    private void note(Queued message, Recipient recipient, Delivery outcome) {
        switch (outcome) {
            case Delivery.Accepted() -> settle(message, MessageState.SENT);
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
            }
            case Delivery.InDoubt() -> settle(message, MessageState.IN_DOUBT);
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
