package dk.samspil.disclosure;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.statistics.RoundStatistics;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.survey.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// May this also be published? The answer comes from the ledger, before anybody sees a number.
@Component
public final class LaterQuestions {
    private final RoundStatistics statistics;
    private final ReleaseStore store;
    private final LedgerStore ledgerStore;
    private final Releases releases;
    private final CodeVersion codeVersion;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final RandomGenerator random;

    LaterQuestions(
            RoundStatistics statistics,
            ReleaseStore store,
            LedgerStore ledgerStore,
            Releases releases,
            CodeVersion codeVersion,
            AuditLog auditLog,
            TransactionTemplate transaction,
            RandomGenerator random) {
        this.statistics = statistics;
        this.store = store;
        this.ledgerStore = ledgerStore;
        this.releases = releases;
        this.codeVersion = codeVersion;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.random = random;
    }

    private sealed interface Opened {
        record Ledger(ReleasedTable table, ReadRelease release) implements Opened {}

        record Closed(LaterAnswer.Reason reason) implements Opened {}
    }

    /// Whether something may be published beside everything that was ever published about a round.
    public LaterAnswer ask(RoundId round, LaterQuestion question) {
        return switch (open(round)) {
            case Opened.Closed closed -> new LaterAnswer.No(closed.reason());
            case Opened.Ledger opened -> new LedgerQuestion(opened.release()).ask(question);
        };
    }

    private Opened open(RoundId id) {
        Optional<ReleasedTable> table = store.find(id);
        if (table.isEmpty()) {
            return new Opened.Closed(LaterAnswer.Reason.NOT_YET);
        }
        Release release = table.get().release();
        ScoredRound round = statistics.score(id, release.policy().leaders() == DisclosurePolicy.Leaders.WITH_PEERS);
        ReadRelease read = ReadRelease.of(round, release.policy(), table.get().rows());
        return release.frozenHash().equals(round.hash()) && new RoundLedger(read).agreesWith(ledgerStore.list(id))
                ? new Opened.Ledger(table.get(), read)
                : new Opened.Closed(LaterAnswer.Reason.ANSWERS_CHANGED);
    }

    /// Publishes a group of units, if it may be, with the dimensions that may be shown. It cannot be taken back.
    public LaterOutcome publish(RoundId round, LaterQuestion.OfGroup group, Actor actor) {
        return switch (open(round)) {
            case Opened.Closed closed -> new LaterOutcome.Refused(closed.reason());
            case Opened.Ledger opened -> publish(opened, group, actor);
        };
    }

    private LaterOutcome publish(Opened.Ledger opened, LaterQuestion.OfGroup group, Actor actor) {
        var question = new LedgerQuestion(opened.release());
        return switch (question.ask(group)) {
            case LaterAnswer.No no -> new LaterOutcome.Refused(no.reason());
            case LaterAnswer.Yes yes ->
                release(opened, new GroupFigures(opened.release(), group, yes.dimensions()), actor);
            case LaterAnswer.AlreadyKnown known ->
                release(opened, new GroupFigures(opened.release(), group, listDimensions(opened)), actor);
        };
    }

    private static List<String> listDimensions(Opened.Ledger opened) {
        return opened.release().round().questionnaire().dimensions().stream()
                .map(Dimension::id)
                .toList();
    }

    private LaterOutcome release(Opened.Ledger opened, GroupFigures figures, Actor actor) {
        List<ReleasedFigure> added = figures.list();
        ReleasedRows earlier = opened.table().rows();
        List<ReleasedGroup> groups = new ArrayList<>(earlier.groups());
        groups.add(figures.group());
        List<ReleasedFigure> all = new ArrayList<>(earlier.figures());
        all.addAll(added);
        ReadRelease whole = ReadRelease.of(
                opened.release().round(), opened.release().policy(), new ReleasedRows(earlier.units(), groups, all));
        return switch (ReleaseAttack.attack(whole, new SplittableRandom(random.nextLong()))) {
            case AttackReport.Fail fail -> new LaterOutcome.Unsafe(fail.findings());
            case AttackReport.Pass pass -> {
                append(
                        whole,
                        new AuditorStatement(pass.cells(), pass.combinations(), pass.layers()),
                        figures.group(),
                        added,
                        actor);
                yield new LaterOutcome.Published(figures.group(), added);
            }
        };
    }

    private void append(
            ReadRelease whole, AuditorStatement auditor, ReleasedGroup group, List<ReleasedFigure> added, Actor actor) {
        RoundId round = whole.round().round().id();
        LedgerEntry entry = new RoundLedger(whole).entryOf(group, auditor, codeVersion.value());
        transaction.executeWithoutResult(status -> {
            ledgerStore.append(round, List.of(entry.after(ledgerStore.count(round))));
            store.addGroup(round, group, added);
            auditLog.record(actor, "group released", "%s: %s, %d figures".formatted(round, group.id(), added.size()));
        });
        releases.forget(round);
    }
}
