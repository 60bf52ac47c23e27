package dk.samspil.collection.answer;

import dk.samspil.audit.AuditLog;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes ballots while a round is open and hands them out when it has closed.
@Component
public final class BallotBox {
    private final BallotStore store;
    private final Surveys surveys;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final RandomGenerator random;
    private final RoundKeys keys;
    private final OpenedBallots opened;

    BallotBox(
            BallotStore store,
            Surveys surveys,
            AuditLog auditLog,
            TransactionTemplate transaction,
            RandomGenerator random,
            RoundKeys keys,
            OpenedBallots opened) {
        this.store = store;
        this.keys = keys;
        this.opened = opened;
        this.surveys = surveys;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.random = random;
    }

    /// Puts ballots into an open round's box, in random order, so that nothing tells which came first.
    ///
    /// @throws IllegalStateException when the round has closed
    public void depositAll(RoundId round, List<Ballot> ballots, Actor actor) {
        require(round, SurveyRound.State.OPEN);
        if (keys.find(round).isPresent()) {
            throw new IllegalStateException("the ballots of " + round + " are sealed on arrival");
        }
        List<Ballot> shuffled = new ArrayList<>(ballots);
        Collections.shuffle(shuffled, random);
        transaction.executeWithoutResult(status -> {
            store.addAll(round, shuffled);
            auditLog.record(actor, "ballots deposited", round + ": " + ballots.size());
        });
    }

    /// All ballots of a closed round, in no particular order. Those of a round that has a key can be had only
    /// while they lie open ([BallotOpening]).
    ///
    /// @throws IllegalStateException while the round is open: nobody looks before the close; and when its ballots
    ///     are sealed
    public List<Ballot> open(RoundId round) {
        require(round, SurveyRound.State.CLOSED);
        if (keys.find(round).isEmpty()) {
            return store.list(round);
        }
        return opened.find(round)
                .orElseThrow(() -> new IllegalStateException("the ballots of " + round + " are sealed"));
    }

    private void require(RoundId round, SurveyRound.State state) {
        if (surveys.get(round).state() != state) {
            throw new IllegalStateException("the round " + round + " is not " + state);
        }
    }
}
