package dk.samspil.survey.proposal;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes proposals for questions, and what was decided on them.
@Component
public final class Proposals {
    private final ProposalStore store;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Proposals(ProposalStore store, AuditLog auditLog, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Writes a proposal down, with today's date.
    public Proposal propose(
            String question,
            String proposer,
            String forum,
            Optional<LocalDate> meeting,
            Optional<String> earlierWording,
            Actor actor) {
        var proposal = new Proposal(
                UUID.randomUUID(),
                question.strip(),
                proposer.strip(),
                forum.strip(),
                meeting,
                earlierWording,
                LocalDate.now(clock),
                Optional.empty());
        transaction.executeWithoutResult(status -> {
            store.add(proposal);
            auditLog.record(actor, "question proposed", proposal.id() + ": for " + proposal.forum());
        });
        return proposal;
    }

    /// Writes down what was decided, once.
    ///
    /// @return whether it was written: not where the proposal is gone or has been decided on
    public boolean decide(UUID proposal, ProposalOutcome outcome, Actor actor) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean written = store.decide(proposal, outcome);
            if (written) {
                auditLog.record(actor, "proposal decided", proposal + ": " + outcome.kind());
            }
            return written;
        }));
    }

    /// All proposals, the newest first.
    public List<Proposal> list() {
        return store.list();
    }

    public Optional<Proposal> find(UUID proposal) {
        return store.list().stream().filter(each -> each.id().equals(proposal)).findFirst();
    }

    /// The proposals about the same as this question that somebody has said no to.
    public List<Proposal> listRefusedLike(String question) {
        var topic = Topic.of(question);
        return store.list().stream()
                .filter(Proposal::isRefused)
                .filter(each -> Topic.of(each.question()).isLike(topic))
                .toList();
    }
}
