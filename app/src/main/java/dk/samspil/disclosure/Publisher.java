package dk.samspil.disclosure;

import dk.samspil.audit.AuditLog;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Problem;
import dk.samspil.shared.Problems;
import dk.samspil.shared.RoundId;
import dk.samspil.statistics.RoundStatistics;
import dk.samspil.statistics.ScoredRound;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Publishes a closed round once and for all: plans, has the plan attacked, and freezes the figures.
@Component
public final class Publisher implements Publishing {
    private final RoundStatistics statistics;
    private final Policies policies;
    private final ReleaseStore store;
    private final LedgerStore ledgerStore;
    private final PreviousYear previousYear;
    private final EarlierFigures earlierFigures;
    private final FrozenTargets targets;
    private final FrozenOutsideValues outside;
    private final JointReports joints;
    private final CodeVersion codeVersion;
    private final AuditLog auditLog;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final RandomGenerator random;
    private final Clock clock;

    Publisher(
            RoundStatistics statistics,
            Policies policies,
            ReleaseStore store,
            LedgerStore ledgerStore,
            PreviousYear previousYear,
            EarlierFigures earlierFigures,
            FrozenTargets targets,
            FrozenOutsideValues outside,
            JointReports joints,
            CodeVersion codeVersion,
            AuditLog auditLog,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            RandomGenerator random,
            Clock clock) {
        this.statistics = statistics;
        this.policies = policies;
        this.store = store;
        this.ledgerStore = ledgerStore;
        this.previousYear = previousYear;
        this.earlierFigures = earlierFigures;
        this.targets = targets;
        this.outside = outside;
        this.joints = joints;
        this.codeVersion = codeVersion;
        this.auditLog = auditLog;
        this.events = events;
        this.transaction = transaction;
        this.random = random;
        this.clock = clock;
    }

    /// Publishes a closed round under the rules adopted for it.
    ///
    /// @param warnings what was tolerated when the round was taken in; it is said in the safety statement
    public PublishOutcome publish(RoundId roundId, List<Problem> warnings, Actor actor) {
        return publish(
                roundId, warnings, new History(Optional.empty(), false, earlierFigures.listEarlier(roundId)), actor);
    }

    @Override
    public PublishOutcome publishBesideLatest(RoundId roundId, List<Problem> warnings, Actor actor) {
        List<Comparison> earlier = earlierFigures.listEarlier(roundId);
        Optional<Comparison> latest = earlier.stream()
                .filter(each -> earlierFigures.isComparable(each.round(), roundId))
                .findFirst();
        return publish(roundId, warnings, new History(latest, false, earlier), actor);
    }

    /// The same, with the figures of the year before beside those of each unit.
    ///
    /// @param comparison the round of the year before, and of no other; empty where there is none to compare with
    public PublishOutcome publish(
            RoundId roundId, List<Problem> warnings, Optional<Comparison> comparison, Actor actor) {
        return publish(
                roundId,
                warnings,
                new History(comparison, true, comparison.stream().toList()),
                actor);
    }

    /// What a round is held against.
    ///
    /// @param previous the round of the year before, whose figures stand beside today's
    /// @param together whether units that were put together since are published in its ledger, which takes the
    ///     answers of that round
    /// @param earlier all that reports tell of, the latest first, without publishing anything about them
    private record History(Optional<Comparison> previous, boolean together, List<Comparison> earlier) {}

    private PublishOutcome publish(RoundId roundId, List<Problem> warnings, History history, Actor actor) {
        DisclosurePolicy policy = policies.get(roundId);
        Optional<ReleasedTable> earlier = store.find(roundId);
        ScoredRound round = statistics.score(roundId, policy.leaders() == DisclosurePolicy.Leaders.WITH_PEERS);
        if (earlier.isPresent()) {
            String frozen = earlier.get().release().frozenHash();
            return frozen.equals(round.hash())
                    ? new PublishOutcome.AlreadyPublished(earlier.get())
                    : new PublishOutcome.AnswersChanged(earlier.get());
        }
        var plan = new RoundPlan(round, policy, joints.list(round.round().organisation()));
        return publish(round, plan, policy, new StoodAttacks(), warnings, history, actor);
    }

    /// Has the figures of a plan attacked and, if they stand, freezes them.
    ///
    /// Where all that the attacker found is how figures narrow down single answers, breakdowns or, where it
    /// follows from units alone, the smallest of them show less, and what they are about is attacked
    /// anew; each time there are fewer.
    PublishOutcome publish(
            ScoredRound round,
            RoundPlan plan,
            DisclosurePolicy policy,
            List<Problem> warnings,
            Optional<Comparison> comparison,
            Actor actor) {
        var history = new History(comparison, true, comparison.stream().toList());
        return publish(round, plan, policy, new StoodAttacks(), warnings, history, actor);
    }

    private PublishOutcome publish(
            ScoredRound round,
            RoundPlan plan,
            DisclosurePolicy policy,
            StoodAttacks stood,
            List<Problem> warnings,
            History history,
            Actor actor) {
        var units = new ReleasedUnits(round, plan);
        var rows = new ReleasedRows(units.list(), units.listJoints(), new Figures(round, plan).list());
        ReadRelease read = ReadRelease.of(round, policy, rows);
        return switch (ReleaseAttack.attack(read, new SplittableRandom(random.nextLong()), stood)) {
            case AttackReport.Fail fail -> {
                List<Withholding> less = Withholding.against(fail.findings(), plan::answered);
                yield plan.isWithout(less)
                        ? unsafe(fail.findings())
                        : publish(round, plan.without(less), policy, stood, warnings, history, actor);
            }
            case AttackReport.Pass pass -> {
                PreviousYear.Figures then = previousYear.list(
                        round.round().id(), history.previous(), history.together(), rows.units(), actor);
                yield then.findings().isEmpty()
                        ? release(round, plan, read, withFigures(rows, then.figures()), pass, warnings, history, actor)
                        : unsafe(then.findings());
            }
        };
    }

    private static ReleasedRows withFigures(ReleasedRows rows, List<ReleasedFigure> more) {
        List<ReleasedFigure> figures = new ArrayList<>(rows.figures());
        figures.addAll(more);
        return new ReleasedRows(rows.units(), rows.groups(), figures);
    }

    private static PublishOutcome unsafe(List<Finding> findings) {
        return new PublishOutcome.Unsafe(findings.stream().map(Finding::text).toList());
    }

    private PublishOutcome release(
            ScoredRound round,
            RoundPlan plan,
            ReadRelease read,
            ReleasedRows rows,
            AttackReport.Pass pass,
            List<Problem> warnings,
            History history,
            Actor actor) {
        var ledger = new RoundLedger(read);
        var release = new Release(
                round.round().id(),
                round.questionnaire().title(),
                read.policy(),
                pass.statement(),
                ledger.hash(),
                codeVersion.value(),
                round.hash(),
                allWarnings(round, plan, read.policy(), warnings));
        var table = new ReleasedTable(
                release,
                rows,
                explainedCuts(round, plan),
                new ReleasedProperties(round, plan, read.policy()).list(),
                plan.reports().refused(),
                earlierFigures.list(round.round().id(), history.earlier(), rows.units(), rows.groups()),
                targets.list(round, rows.units()),
                outside.list(round.round().id(), round.questionnaire()));
        transaction.executeWithoutResult(status -> {
            joints.hold(round.round().organisation(), plan.reports());
            freeze(table, ledger.list(release.auditor(), codeVersion.value()), actor);
        });
        return new PublishOutcome.Published(table);
    }

    private void freeze(ReleasedTable table, List<LedgerEntry> entries, Actor actor) {
        RoundId round = table.release().round();
        ledgerStore.append(round, entries);
        store.add(table, clock.instant());
        auditLog.record(
                actor,
                "figures released",
                "%s: %d figures of %d groups, policy %s"
                        .formatted(
                                round,
                                table.listFigures().size(),
                                entries.size(),
                                table.release().policy().fingerprint()));
        events.publishEvent(new FiguresReleased(round));
    }

    private static List<ExplainedCut> explainedCuts(ScoredRound round, RoundPlan plan) {
        return round.organisation().listUnits().stream()
                .map(Unit::id)
                .flatMap(unit -> plan.listCutReasons(round.units().getNumber(unit)).stream()
                        .map(reason -> new ExplainedCut(unit, reason.cut(), reason.reason())))
                .toList();
    }

    private static List<Problem> allWarnings(
            ScoredRound round, RoundPlan plan, DisclosurePolicy policy, List<Problem> warnings) {
        List<Problem> all = new ArrayList<>(warnings);
        all.addAll(plan.cuts().warnings());
        if (policy.leaders() == DisclosurePolicy.Leaders.WITH_PEERS
                && !round.round().leadersKnown()) {
            var problems = new Problems();
            problems.warning("responses.csv", 1, "is_leader", "", Release.LEADERS_NOT_KNOWN);
            all.addAll(problems.list());
        }
        return all;
    }
}
