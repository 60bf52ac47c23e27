package dk.samspil.disclosure;

import dk.samspil.audit.AuditLog;
import dk.samspil.numerics.suppress.CountDetail;
import dk.samspil.organisation.UnitGroup;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.statistics.RoundStatistics;
import dk.samspil.statistics.ScoredRound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final RandomGenerator random;

    LaterQuestions(
            RoundStatistics statistics,
            ReleaseStore store,
            LedgerStore ledgerStore,
            Releases releases,
            CodeVersion codeVersion,
            AuditLog auditLog,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            RandomGenerator random) {
        this.statistics = statistics;
        this.store = store;
        this.ledgerStore = ledgerStore;
        this.releases = releases;
        this.codeVersion = codeVersion;
        this.auditLog = auditLog;
        this.events = events;
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
        return switch (decide(opened.release(), group)) {
            case Decision.Refused refused -> new LaterOutcome.Refused(refused.reason());
            case Decision.Allowed(Added figures) ->
                freeze(opened, List.of(figures), actor)
                        .<LaterOutcome>map(LaterOutcome.Unsafe::new)
                        .orElseGet(
                                () -> new LaterOutcome.Published(figures.group().orElseThrow(), figures.list()));
        };
    }

    /// Publishes the groups that the organisation has beside its tree, such as the units of the MED organisation: those
    /// that may be published beside everything else. Joint reports are published with the units.
    ///
    /// @return what the attacker found, and then no group is published; empty when it found nothing
    public List<Finding> publishGroups(RoundId round, List<UnitGroup> groups, Actor actor) {
        return publishAll(
                round,
                groups.stream()
                        .filter(group -> group.kind() != UnitGroup.Kind.JOINT)
                        .map(group -> new LaterQuestion.OfGroup(
                                group.id(), group.units().stream().sorted().toList()))
                        .toList(),
                actor);
    }

    /// Publishes those of several groups that may be, each beside the ones before, with one attack on all of it at the
    /// end. Those that may not be are left out; the release tells which are there.
    ///
    /// @return what the attacker found, and then nothing is published; empty when it found nothing
    List<Finding> publishAll(RoundId round, List<LaterQuestion.OfGroup> groups, Actor actor) {
        if (!(open(round) instanceof Opened.Ledger opened)) {
            throw new IllegalStateException("the ledger of the round " + round + " is closed");
        }
        List<Added> allowed = new ArrayList<>();
        ReadRelease sofar = opened.release();
        for (LaterQuestion.OfGroup group : groups) {
            if (decide(sofar, group) instanceof Decision.Allowed(Added figures)) {
                allowed.add(figures);
                sofar = readWith(opened, allowed);
            }
        }
        return allowed.isEmpty() ? List.of() : freeze(opened, allowed, actor).orElse(List.of());
    }

    /// Groups as they would be listed if they were published, whether they may be or not.
    List<ReleasedGroup> listAsDisplayed(RoundId round, List<LaterQuestion.OfGroup> groups) {
        if (!(open(round) instanceof Opened.Ledger opened)) {
            throw new IllegalStateException("the ledger of the round " + round + " is closed");
        }
        List<Added> listed = new ArrayList<>();
        ReadRelease sofar = opened.release();
        for (LaterQuestion.OfGroup group : groups) {
            ReadRelease before = sofar;
            listed.add(findAllowed(before, group, List.of())
                    .orElseGet(() -> Added.of(new GroupFigures(before, group, CountDetail.CLASS, List.of()))));
            sofar = readWith(opened, listed);
        }
        return listed.stream().flatMap(each -> each.group().stream()).toList();
    }

    /// Publishes a breakdown of a unit that does not show it, if it may be, with the dimensions that may be shown. It
    /// cannot be taken back.
    ///
    /// A dimension is left out where the attacker could narrow down what single people answered to it.
    public LaterOutcome publish(RoundId round, LaterQuestion.OfBreakdown breakdown, Actor actor) {
        return switch (open(round)) {
            case Opened.Closed closed -> new LaterOutcome.Refused(closed.reason());
            case Opened.Ledger opened
            when opened.table().listCuts(breakdown.unit()).stream()
                    .anyMatch(cut -> cut.cut().equals(breakdown.cut())) ->
                new LaterOutcome.Refused(LaterAnswer.Reason.SHOWN);
            case Opened.Ledger opened ->
                switch (new LedgerQuestion(opened.release()).ask(breakdown)) {
                    case LaterAnswer.No no -> new LaterOutcome.Refused(no.reason());
                    case LaterAnswer.Yes yes -> publish(opened, breakdown, yes.dimensions(), actor);
                    case LaterAnswer.AlreadyKnown known -> publish(opened, breakdown, known.dimensions(), actor);
                };
        };
    }

    private LaterOutcome publish(
            Opened.Ledger opened, LaterQuestion.OfBreakdown breakdown, List<String> dimensions, Actor actor) {
        if (dimensions.isEmpty()) {
            return new LaterOutcome.Refused(LaterAnswer.Reason.FEW_TOPIC);
        }
        List<ReadCell.OfBlock> blocks = new LedgerQuestion(opened.release()).listBlocks(breakdown);
        List<ReleasedFigure> figures = BreakdownFigures.list(opened.release(), blocks, dimensions);
        Optional<List<Finding>> findings = freeze(opened, List.of(new Added(Optional.empty(), figures)), actor);
        if (findings.isEmpty()) {
            return new LaterOutcome.PublishedBreakdown(figures);
        }
        List<String> fewer = new ArrayList<>(dimensions);
        return fewer.removeAll(listNarrowedDown(findings.get(), breakdown, opened.release()))
                ? publish(opened, breakdown, fewer, actor)
                : new LaterOutcome.Unsafe(findings.get());
    }

    /// The dimensions of a breakdown by which single answers could be narrowed down, if nothing else was found.
    private static List<String> listNarrowedDown(
            List<Finding> findings, LaterQuestion.OfBreakdown breakdown, ReadRelease release) {
        return Withholding.against(findings, release::answered).stream()
                .filter(each -> each.unit().equals(breakdown.unit().value())
                        && each.cut().equals(Optional.of(breakdown.cut())))
                .map(Withholding::id)
                .toList();
    }

    /// Figures to be added, and the group they are about if it is one; without the release they were computed from.
    private record Added(Optional<ReleasedGroup> group, List<ReleasedFigure> list) {
        static Added of(GroupFigures figures) {
            return new Added(Optional.of(figures.group()), figures.list());
        }

        String subject() {
            return group.map(each -> each.id().value())
                    .orElseGet(() -> "%s by %s".formatted(list.getFirst().unit(), cutOf(list.getFirst())));
        }

        private static String cutOf(ReleasedFigure figure) {
            ReleasedCategory category = figure.category();
            return category == null ? "" : category.cut();
        }
    }

    private sealed interface Decision {
        record Allowed(Added figures) implements Decision {}

        record Refused(LaterAnswer.Reason reason) implements Decision {}
    }

    private static Decision decide(ReadRelease release, LaterQuestion.OfGroup group) {
        return switch (new LedgerQuestion(release).ask(group)) {
            case LaterAnswer.No no -> new Decision.Refused(no.reason());
            case LaterAnswer.Yes yes -> allowed(release, group, yes.dimensions());
            case LaterAnswer.AlreadyKnown known -> allowed(release, group, known.dimensions());
        };
    }

    private static Decision allowed(ReadRelease release, LaterQuestion.OfGroup group, List<String> dimensions) {
        return findAllowed(release, group, dimensions)
                .<Decision>map(Decision.Allowed::new)
                .orElseGet(() -> new Decision.Refused(LaterAnswer.Reason.REST));
    }

    /// The figures of a group, whose number of answers is told as exactly as it may be beside the others.
    private static Optional<Added> findAllowed(
            ReadRelease release, LaterQuestion.OfGroup group, List<String> dimensions) {
        return Arrays.stream(CountDetail.values())
                .map(detail -> Added.of(new GroupFigures(release, group, detail, dimensions)))
                .filter(added ->
                        CountAttack.list(readWith(release, List.of(added))).isEmpty())
                .findFirst();
    }

    private static ReadRelease readWith(ReadRelease release, List<Added> added) {
        return ReadRelease.of(release.round(), release.policy(), with(release.released(), added));
    }

    private static ReadRelease readWith(Opened.Ledger opened, List<Added> added) {
        return ReadRelease.of(
                opened.release().round(),
                opened.release().policy(),
                with(opened.table().rows(), added));
    }

    private static ReleasedRows with(ReleasedRows earlier, List<Added> added) {
        List<ReleasedGroup> groups = new ArrayList<>(earlier.groups());
        List<ReleasedFigure> figures = new ArrayList<>(earlier.figures());
        added.forEach(each -> {
            each.group().ifPresent(groups::add);
            figures.addAll(each.list());
        });
        return new ReleasedRows(earlier.units(), groups, figures);
    }

    /// @return what the attacker found in everything published and these groups; empty when it is published now
    private Optional<List<Finding>> freeze(Opened.Ledger opened, List<Added> added, Actor actor) {
        ReadRelease whole = readWith(opened, added);
        return switch (ReleaseAttack.attack(whole, new SplittableRandom(random.nextLong()))) {
            case AttackReport.Fail fail -> Optional.of(fail.findings());
            case AttackReport.Pass pass -> {
                append(whole, new AuditorStatement(pass.cells(), pass.combinations(), pass.layers()), added, actor);
                yield Optional.empty();
            }
        };
    }

    private void append(ReadRelease whole, AuditorStatement auditor, List<Added> added, Actor actor) {
        RoundId round = whole.round().round().id();
        var ledger = new RoundLedger(whole);
        transaction.executeWithoutResult(status -> {
            ledgerStore.append(round, ledger.listNew(ledgerStore.list(round), auditor, codeVersion.value()));
            added.forEach(each -> {
                each.group().ifPresent(group -> store.addGroup(round, group));
                store.addFigures(round, each.list());
                auditLog.record(
                        actor,
                        each.group().isPresent() ? "group released" : "breakdown released",
                        "%s: %s, %d figures"
                                .formatted(round, each.subject(), each.list().size()));
            });
            events.publishEvent(new FiguresReleased(round));
        });
        releases.forget(round);
    }
}
