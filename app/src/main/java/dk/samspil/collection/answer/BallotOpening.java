package dk.samspil.collection.answer;

import dk.samspil.audit.AuditLog;
import dk.samspil.collection.custody.BallotsOpened;
import dk.samspil.collection.custody.KeyHolder;
import dk.samspil.collection.custody.KeyTurning;
import dk.samspil.collection.custody.PublishedFigures;
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
    private final TicketUnits units;
    private final RetentionRule retention;
    private final PublishedFigures published;
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
            TicketUnits units,
            RetentionRule retention,
            PublishedFigures published,
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
        this.units = units;
        this.retention = retention;
        this.published = published;
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

    /// Why the ballots were not used when they were last opened; empty when they were, or never were opened.
    public Optional<OpeningRefusal> findRefusal(RoundId round) {
        return store.findRefusal(round);
    }

    /// Whether the ballots of a closed round are still to be opened: they never were, or nothing came out of it.
    public boolean isToBeOpened(RoundId round) {
        return keys.find(round).isPresent()
                && store.findReceipt(round)
                        .map(receipt -> !receipt.burned()
                                && !(published.standingOf(round) instanceof PublishedFigures.Standing.Published))
                        .orElse(true);
    }

    /// What became of the round's figures.
    public PublishedFigures.Standing standingOf(RoundId round) {
        return published.standingOf(round);
    }

    /// How many proposals of joint reports HR has to decide on before the opening.
    public int countUndecidedJoints(RoundId round) {
        return published.countUndecidedJoints(round);
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
        Optional<OpeningRefusal> refusal =
                before.isPresent() ? compare(before.get(), contents) : tooMany(count(round, contents));
        if (refusal.isPresent()) {
            return refuse(round, refusal.get(), before, actor);
        }
        handOver(before.orElseGet(() -> receipt(round, count(round, contents))), contents.toBallots(), actor);
        return lockUp(store.findReceipt(round).orElseThrow(), contents, key, actor);
    }

    /// Ballots that were opened before must be the same. They are not counted again: by then the tickets may be
    /// deleted.
    private static Optional<OpeningRefusal> compare(BallotReceipt before, OpenedContents contents) {
        boolean same = before.hash().equals(contents.hash())
                && before.texts() == contents.texts().size();
        return same
                ? Optional.empty()
                : Optional.of(new OpeningRefusal(
                        OpeningRefusal.Reason.CHANGED, contents.ballots().size(), before.tickets(), 0));
    }

    private BallotCount count(RoundId round, OpenedContents contents) {
        List<SealedContentStore.SpentTicket> tickets = store.listSpentTickets(round);
        return new BallotCount(contents, tickets.size(), units.count(round, tickets));
    }

    private static Optional<OpeningRefusal> tooMany(BallotCount count) {
        return count.isTooMuch()
                ? Optional.of(new OpeningRefusal(
                        OpeningRefusal.Reason.TOO_MANY,
                        count.contents().ballots().size(),
                        count.tickets(),
                        count.unitsWithTooMuch()))
                : Optional.empty();
    }

    private OpeningOutcome refuse(RoundId round, OpeningRefusal refusal, Optional<BallotReceipt> before, Actor actor) {
        transaction.executeWithoutResult(status -> {
            store.write(round, refusal);
            auditLog.record(
                    actor,
                    "ballots refused",
                    "%s: %s, %d ballots, %d tickets, too many in %d units"
                            .formatted(round, refusal.reason(), refusal.ballots(), refusal.tickets(), refusal.units()));
        });
        return switch (refusal.reason()) {
            case TOO_MANY -> new OpeningOutcome.TooMany(refusal);
            case CHANGED -> new OpeningOutcome.Changed(before.orElseThrow());
        };
    }

    private static BallotReceipt receipt(RoundId round, BallotCount count) {
        OpenedContents contents = count.contents();
        return new BallotReceipt(
                round,
                contents.ballots().size(),
                count.tickets(),
                contents.spoiled(),
                contents.texts().size(),
                contents.hash(),
                count.byUnit().isPresent(),
                false);
    }

    private void handOver(BallotReceipt receipt, List<Ballot> ballots, Actor actor) {
        transaction.executeWithoutResult(status -> {
            store.write(receipt);
            store.forgetRefusal(receipt.round());
            auditLog.record(actor, "ballots opened", counts(receipt));
        });
        codes.destroyCodes(receipt.round()); // for a round that closed without a plan; else they are gone already
        codes.destroyTicketKey(receipt.round());
        opened.during(receipt.round(), ballots, () -> events.publishEvent(new BallotsOpened(receipt.round(), actor)));
    }

    private OpeningOutcome lockUp(BallotReceipt receipt, OpenedContents contents, OpeningKey key, Actor actor) {
        RoundId round = receipt.round();
        if (retention.mayBurn(round)) {
            return new OpeningOutcome.Opened(burn(receipt, actor));
        }
        store.replace(round, contents.seal(key.sealingKey(), round, random));
        audit(actor, "ballots sealed anew", counts(receipt));
        return published.standingOf(round) instanceof PublishedFigures.Standing.Published
                ? new OpeningOutcome.Opened(receipt)
                : new OpeningOutcome.NotPublished(receipt);
    }

    private BallotReceipt burn(BallotReceipt receipt, Actor actor) {
        store.replace(receipt.round(), new SealedContents(List.of(), List.of()));
        keys.destroyServerKey(receipt.round());
        BallotReceipt burned = receipt.asBurned();
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
