package dk.samspil.collection.answer;

import dk.samspil.numerics.seal.SealingKey;
import dk.samspil.shared.RoundId;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The box while a round is open: ballots are sealed on arrival and can be put in, not read.
@Component
public final class SealedBallots implements DisposableBean {
    private static final int WRITERS = 2;

    private final SealedBallotStore store;
    private final TicketUnits units;
    private final ApplicationEventPublisher events;
    private final GroupCommit<SealedBallotStore.Arrival, Boolean> commits;
    private final SecureRandom random = new SecureRandom();

    SealedBallots(SealedBallotStore store, TicketUnits units, ApplicationEventPublisher events) {
        this.store = store;
        this.units = units;
        this.events = events;
        this.commits = new GroupCommit<>("ballots", WRITERS, this::write);
    }

    /// Puts a ballot, and what was answered in words, into the box. When this returns, they are
    /// committed: together with those of others that arrived in the same moment, in random order.
    ///
    /// A ticket that was spent before changes nothing, so that a form may safely be sent again.
    ///
    /// @return whether the box is open; else nothing was put in
    /// @throws org.springframework.dao.DataAccessException when nobody knows whether they are committed;
    ///     sending them again is safe
    public boolean deposit(RoundId round, SealingKey key, Ticket ticket, BallotPaper ballot, List<TextPaper> texts) {
        byte[] hash = ticket.hash();
        return commits.commit(new SealedBallotStore.Arrival(
                round,
                hash,
                units.seal(round, hash, ballot.unit()),
                BallotSeal.seal(key, round, ballot, random),
                texts.stream()
                        .map(text -> BallotSeal.seal(key, round, text, random))
                        .toList()));
    }

    /// Opens the box of a round, unless it was opened or closed before.
    public void openBox(RoundId round) {
        store.openBox(round);
    }

    /// Closes the box of a round for good. When this returns, all ballots that were acknowledged are in,
    /// and no more will be.
    public void closeBox(RoundId round) {
        store.closeBox(round);
        events.publishEvent(new BoxClosed(round));
    }

    /// Whether the ballot of this ticket is in.
    public boolean isSpent(Ticket ticket) {
        return store.isSpent(ticket.hash());
    }

    /// Hashes are in no order that means anything; and two batches with the same tickets take them in the
    /// same order, so that neither waits for the other for good.
    private List<Boolean> write(List<SealedBallotStore.Arrival> arrivals) {
        Map<String, SealedBallotStore.Arrival> byTicket = new TreeMap<>();
        arrivals.forEach(each -> byTicket.putIfAbsent(each.ticket(), each));
        Set<RoundId> open = store.addAll(List.copyOf(byTicket.values()));
        return arrivals.stream().map(each -> open.contains(each.round())).toList();
    }

    @Override
    public void destroy() {
        commits.close();
    }
}
