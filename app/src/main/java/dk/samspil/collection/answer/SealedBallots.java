package dk.samspil.collection.answer;

import dk.samspil.collection.custody.BoxClosed;
import dk.samspil.database.GroupedCalls;
import dk.samspil.numerics.seal.SealingKey;
import dk.samspil.shared.RoundId;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The box while a round is open: ballots are sealed on arrival and can be put in, not read.
@Component
public final class SealedBallots implements DisposableBean {
    private final SealedBallotStore store;
    private final WaitingTexts waiting;
    private final TicketUnits units;
    private final ApplicationEventPublisher events;
    private final GroupedCalls<SealedBallotStore.Arrival, SealedBallotStore.Outcome> commits;
    private final SecureRandom random = new SecureRandom();

    SealedBallots(SealedBallotStore store, TicketUnits units, WaitingTexts waiting, ApplicationEventPublisher events) {
        this.store = store;
        this.units = units;
        this.waiting = waiting;
        this.events = events;
        this.commits = new GroupedCalls<>("ballots", this::write);
    }

    /// Puts a ballot into the box, and keeps what was answered in words. When this returns, they are stored: the ballot
    /// is committed together with those of others that arrived in the same moment, in random order; the words wait
    /// elsewhere until the box closes.
    ///
    /// A ticket that was spent before changes nothing, so that a form may safely be sent again.
    ///
    /// @param texts one for every question that is answered in words; blank ones are kept from nobody
    /// @return whether the box is open; else nothing was put in
    /// @throws org.springframework.dao.DataAccessException when nobody knows whether they are stored;
    ///     sending them again is safe
    public boolean deposit(RoundId round, SealingKey key, Ticket ticket, BallotPaper ballot, List<TextPaper> texts) {
        List<WaitingText> sealed = texts.stream()
                .filter(text -> !text.text().isBlank())
                .map(text -> new WaitingText(
                        round,
                        WaitingText.nameOf(ticket, text.question()),
                        new UUID(random.nextLong(), random.nextLong()),
                        BallotSeal.seal(key, round, text, random)))
                .toList();
        Set<UUID> blank = texts.stream()
                .filter(text -> text.text().isBlank())
                .map(text -> WaitingText.nameOf(ticket, text.question()))
                .collect(Collectors.toSet());
        byte[] hash = ticket.hash();
        var arrival = new SealedBallotStore.Arrival(
                round, hash, units.seal(round, hash, ballot.unit()), BallotSeal.seal(key, round, ballot, random));
        return waiting.keepWith(sealed, blank, () -> commits.call(arrival)) != SealedBallotStore.Outcome.CLOSED;
    }

    /// Opens the box of a round, unless it was opened or closed before.
    public void openBox(RoundId round) {
        store.openBox(round);
    }

    /// Closes the box of a round for good. When this returns, all that was acknowledged is in, what was answered in
    /// words too, and no more will be. In a transaction of the caller's it would wait for those who wait for it.
    public void closeBox(RoundId round) {
        store.closeBox(round);
        waiting.moveToBox(round);
        events.publishEvent(new BoxClosed(round));
    }

    /// Whether the ballot of this ticket is in.
    public boolean isSpent(Ticket ticket) {
        return store.isSpent(ticket.hash());
    }

    /// Hashes are in no order that means anything; and two batches with the same tickets take them in the
    /// same order, so that neither waits for the other for good.
    private List<SealedBallotStore.Outcome> write(List<SealedBallotStore.Arrival> arrivals) {
        Map<String, SealedBallotStore.Arrival> byTicket = new TreeMap<>();
        arrivals.forEach(each -> byTicket.putIfAbsent(each.ticket(), each));
        SealedBallotStore.PutIn put = store.addAll(List.copyOf(byTicket.values()));
        return arrivals.stream().map(each -> outcome(each, byTicket, put)).toList();
    }

    private static SealedBallotStore.Outcome outcome(
            SealedBallotStore.Arrival arrival,
            Map<String, SealedBallotStore.Arrival> byTicket,
            SealedBallotStore.PutIn put) {
        if (!put.open().contains(arrival.round())) {
            return SealedBallotStore.Outcome.CLOSED;
        }
        boolean first = Objects.equals(byTicket.get(arrival.ticket()), arrival);
        return first && put.spent().contains(arrival.ticket())
                ? SealedBallotStore.Outcome.IN
                : SealedBallotStore.Outcome.WAS_IN;
    }

    @Override
    public void destroy() {
        commits.close();
    }
}
