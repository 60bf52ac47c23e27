package dk.samspil.survey;

import dk.samspil.audit.AuditLog;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens and closes survey rounds and keeps their questionnaires, frozen from the opening.
@Component
public final class Surveys {
    private final SurveyStore store;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;

    Surveys(SurveyStore store, AuditLog auditLog, TransactionTemplate transaction) {
        this.store = store;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// Freezes a questionnaire and opens a round with it.
    public SurveyRound open(
            Questionnaire questionnaire,
            SnapshotId organisation,
            List<String> attributeNames,
            boolean leadersKnown,
            Actor actor) {
        return open(new RoundId(UUID.randomUUID()), questionnaire, organisation, attributeNames, leadersKnown, actor);
    }

    /// Freezes a questionnaire and opens a round that was planned under this id.
    public SurveyRound open(
            RoundId id,
            Questionnaire questionnaire,
            SnapshotId organisation,
            List<String> attributeNames,
            boolean leadersKnown,
            Actor actor) {
        var round =
                new SurveyRound(id, questionnaire, organisation, attributeNames, leadersKnown, SurveyRound.State.OPEN);
        transaction.executeWithoutResult(status -> {
            store.add(round);
            auditLog.record(actor, "round opened", round.id() + ": questionnaire " + questionnaire.id());
        });
        return round;
    }

    /// Closes a round for good. Closing it again changes nothing.
    public void close(RoundId round, Actor actor) {
        transaction.executeWithoutResult(status -> {
            if (store.close(round)) {
                auditLog.record(actor, "round closed", round.toString());
            }
        });
    }

    /// Whether a round has closed; false for one that has only been planned.
    public boolean isClosed(RoundId round) {
        return store.isClosed(round);
    }

    public SurveyRound get(RoundId round) {
        return store.get(round);
    }

    /// All rounds, the first opened first.
    public List<SurveyRound> list() {
        return store.list();
    }
}
