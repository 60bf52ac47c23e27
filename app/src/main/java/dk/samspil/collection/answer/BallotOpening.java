package dk.samspil.collection.answer;

import dk.samspil.audit.AuditLog;
import dk.samspil.collection.custody.BallotsOpened;
import dk.samspil.collection.custody.KeyHolder;
import dk.samspil.collection.custody.KeyTurning;
import dk.samspil.collection.custody.RetentionRule;
import dk.samspil.collection.custody.RoundKey;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.custody.TurnOutcome;
import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.numerics.seal.OpeningKey;
import dk.samspil.numerics.seal.SecretShare;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens a closed round's box, once two holders have put their parts together: counts, hands over, and locks up again.
@Component
public final class BallotOpening {
    private final SealedContentStore store;
    private final SealedBallots box;
    private final OpenedBallots opened;
    private final RoundKeys keys;
    private final KeyTurning turning;
    private final CodeSecrets codes;
    private final Surveys surveys;
    private final RetentionRule retention;
    private final ApplicationEventPublisher events;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    BallotOpening(
            SealedContentStore store,
            SealedBallots box,
            OpenedBallots opened,
            RoundKeys keys,
            KeyTurning turning,
            CodeSecrets codes,
            Surveys surveys,
            RetentionRule retention,
            ApplicationEventPublisher events,
            AuditLog auditLog,
            TransactionTemplate transaction) {
        this.store = store;
        this.box = box;
        this.opened = opened;
        this.keys = keys;
        this.turning = turning;
        this.codes = codes;
        this.surveys = surveys;
        this.retention = retention;
        this.events = events;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// Takes a holder's part. The second opens: the box of a closed round, or the rehearsal ballot of one that has not
    /// opened yet.
    public OpeningOutcome enter(KeyHolder holder, SecretShare share) {
        Optional<SurveyRound.State> state = findState(holder.round());
        if (state.equals(Optional.of(SurveyRound.State.OPEN))) {
            return new OpeningOutcome.StillOpen();
        }
        var actor = new Actor(holder.name().value());
        return switch (turning.enter(holder, share)) {
            case TurnOutcome.NotThisPart() -> new OpeningOutcome.NotThisPart();
            case TurnOutcome.First() -> new OpeningOutcome.WaitsForAnother();
            case TurnOutcome.Whole(OpeningKey key) ->
                state.isEmpty() ? rehearse(holder.round(), key, actor) : open(holder.round(), key, actor);
        };
    }

    /// Opens the box of a round whose key the server has.
    ///
    /// @throws IllegalStateException when holders have it
    public OpeningOutcome openWithServerKey(RoundId round, Actor actor) {
        if (!findState(round).equals(Optional.of(SurveyRound.State.CLOSED))) {
            return new OpeningOutcome.StillOpen();
        }
        OpeningKey key = keys.findServerKey(round)
                .orElseThrow(() -> new IllegalStateException("the server has no key to the round " + round));
        return open(round, key, actor);
    }

    /// What was written down when the ballots were opened; empty while they have not been.
    public Optional<BallotReceipt> findReceipt(RoundId round) {
        return store.findReceipt(round);
    }

    /// How far the round is; empty while it has not opened.
    public Optional<SurveyRound.State> findState(RoundId round) {
        return surveys.list().stream()
                .filter(each -> each.id().equals(round))
                .map(SurveyRound::state)
                .findFirst();
    }

    private OpeningOutcome rehearse(RoundId round, OpeningKey key, Actor actor) {
        RoundKey made = keys.find(round).orElseThrow();
        if (!turning.rehearse(made, key, actor)) {
            throw new IllegalStateException("two right parts do not open the rehearsal ballot");
        }
        return new OpeningOutcome.Rehearsed();
    }

    private synchronized OpeningOutcome open(RoundId round, OpeningKey key, Actor actor) {
        Optional<BallotReceipt> before = store.findReceipt(round);
        if (before.filter(BallotReceipt::burned).isPresent()) {
            return new OpeningOutcome.Burned(before.get());
        }
        box.closeBox(round);
        OpenedContents contents = OpenedContents.open(store.read(round), key, round, random);
        BallotReceipt receipt = receipt(round, contents);
        if (receipt.ballots() > receipt.tickets()) {
            audit(actor, "ballots refused", counts(receipt));
            return new OpeningOutcome.TooMany(receipt.ballots(), receipt.tickets());
        }
        if (before.isPresent() && !before.get().hash().equals(receipt.hash())) {
            audit(
                    actor,
                    "ballots refused",
                    round + ": not those of hash " + before.get().hash());
            return new OpeningOutcome.Changed(before.get());
        }
        handOver(receipt, contents.toBallots(), actor);
        return new OpeningOutcome.Opened(lockUp(receipt, contents, key, actor));
    }

    private BallotReceipt receipt(RoundId round, OpenedContents contents) {
        return new BallotReceipt(
                round,
                contents.ballots().size(),
                store.countSpentTickets(round),
                contents.spoiled(),
                contents.texts().size(),
                contents.hash(),
                false);
    }

    private void handOver(BallotReceipt receipt, List<Ballot> ballots, Actor actor) {
        transaction.executeWithoutResult(status -> {
            store.write(receipt);
            auditLog.record(actor, "ballots opened", counts(receipt));
        });
        codes.destroyCodes(receipt.round()); // for a round that closed without a plan; else they are gone already
        opened.during(receipt.round(), ballots, () -> events.publishEvent(new BallotsOpened(receipt.round(), actor)));
    }

    private BallotReceipt lockUp(BallotReceipt receipt, OpenedContents contents, OpeningKey key, Actor actor) {
        RoundId round = receipt.round();
        if (!retention.mayBurn(round)) {
            store.replace(round, contents.seal(key.sealingKey(), round, random));
            audit(actor, "ballots sealed anew", counts(receipt));
            return receipt;
        }
        store.replace(round, new SealedContents(List.of(), List.of()));
        keys.destroyServerKey(round);
        var burned = new BallotReceipt(
                round, receipt.ballots(), receipt.tickets(), receipt.spoiled(), receipt.texts(), receipt.hash(), true);
        transaction.executeWithoutResult(status -> {
            store.write(burned);
            auditLog.record(actor, "ballots burned", counts(burned));
        });
        return burned;
    }

    private static String counts(BallotReceipt receipt) {
        return "%s: %d ballots, %d tickets, %d spoiled, %d texts, hash %s"
                .formatted(
                        receipt.round(),
                        receipt.ballots(),
                        receipt.tickets(),
                        receipt.spoiled(),
                        receipt.texts(),
                        receipt.hash());
    }

    private void audit(Actor actor, String action, String subject) {
        transaction.executeWithoutResult(status -> auditLog.record(actor, action, subject));
    }
}
