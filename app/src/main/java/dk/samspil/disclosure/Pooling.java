package dk.samspil.disclosure;

import dk.samspil.audit.AuditLog;
import dk.samspil.numerics.suppress.ContributorCounts;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.statistics.RoundStatistics;
import dk.samspil.statistics.ScoredRound;
import dk.samspil.statistics.StaffCounts;
import dk.samspil.statistics.UnitIndex;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Shared reports of siblings that are too small for one each: what is advised, and what HR decided.
///
/// Before a round is closed the advice rests on the staff list and an assumed response rate, the last release's where
/// there is one; nothing is counted while people answer. [#adviseBeforeOpening] counts those who answered when the box
/// has closed, so that HR decides before it is opened; [#adviseAtClose] counts answers that are there already.
@Component
public final class Pooling {
    static final int RATE_WITHOUT_EXPERIENCE = 75;

    private final Organisations organisations;
    private final Surveys surveys;
    private final RoundPlans plans;
    private final RoundStatistics statistics;
    private final Policies policies;
    private final Releases releases;
    private final PoolingStore store;
    private final JointReports joints;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Pooling(
            Organisations organisations,
            Surveys surveys,
            RoundPlans plans,
            RoundStatistics statistics,
            Policies policies,
            Releases releases,
            PoolingStore store,
            JointReports joints,
            AuditLog auditLog,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisations = organisations;
        this.surveys = surveys;
        this.plans = plans;
        this.statistics = statistics;
        this.policies = policies;
        this.releases = releases;
        this.store = store;
        this.joints = joints;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The advice for the organisation frozen last: that of [#adviseAtClose] where there is one, else what is to be
    /// expected. Empty before an organisation is there.
    public Optional<PoolingAdvice> findCurrent() {
        return organisations.findCurrent().map(snapshot -> store.find(snapshot).orElseGet(() -> expected(snapshot)));
    }

    /// Counts the answers of a closed round and keeps the advice. Groups that share a report already and have enough
    /// answers are left as they are; where they have too few, others are proposed to join them.
    public PoolingAdvice adviseAtClose(RoundId roundId, Actor actor) {
        DisclosurePolicy policy = policies.get(roundId);
        ScoredRound round = statistics.score(roundId, leadersMove(policy));
        SnapshotId snapshot = round.round().organisation();
        ContributorCounts counts = answersOfInvited(round);
        PoolingAdvice advice = advise(snapshot, round.units(), counts, policy, OptionalInt.empty());
        keep(advice, roundId, actor);
        return advice;
    }

    /// Counts who answered a round whose box has closed and not been opened, and keeps the advice: once, and only where
    /// the round has rules and its figures are not out.
    public void adviseBeforeOpening(RoundId roundId, Actor actor) {
        Optional<DisclosurePolicy> policy = policies.find(roundId);
        if (policy.isEmpty()) {
            return;
        }
        SnapshotId snapshot = surveys.get(roundId).organisation();
        if (store.find(snapshot).isPresent() || isReleased(snapshot)) {
            return;
        }
        boolean leadersMove = leadersMove(policy.get());
        statistics.countAnswered(roundId, leadersMove).ifPresent(counts -> {
            StaffCounts staff = statistics.countStaff(snapshot, leadersMove);
            keep(advise(snapshot, staff.units(), counts, policy.get(), OptionalInt.empty()), roundId, actor);
        });
    }

    private static boolean leadersMove(DisclosurePolicy policy) {
        return policy.leaders() == DisclosurePolicy.Leaders.WITH_PEERS;
    }

    private void keep(PoolingAdvice advice, RoundId roundId, Actor actor) {
        transaction.executeWithoutResult(status -> {
            store.add(advice, clock.instant());
            auditLog.record(
                    actor,
                    "pooling advised",
                    "%s: %d small units, %d proposals"
                            .formatted(
                                    roundId,
                                    advice.small().size(),
                                    advice.proposals().size()));
        });
    }

    /// Where more answered than were invited, all who answered count as invited.
    private static ContributorCounts answersOfInvited(ScoredRound round) {
        int[] answered = IntStream.range(0, round.units().size())
                .map(home -> round.answered().complete(home))
                .toArray();
        int[] invited = IntStream.range(0, answered.length)
                .map(home -> Math.max(answered[home], round.invited().complete(home)))
                .toArray();
        return ContributorCounts.of(answered, invited);
    }

    private PoolingAdvice expected(SnapshotId snapshot) {
        Optional<SurveyRound> round = surveys.list().stream()
                .filter(each -> each.organisation().equals(snapshot))
                .findFirst();
        DisclosurePolicy policy = round.flatMap(found -> policies.find(found.id()))
                .or(() -> findPlanned(snapshot))
                .orElse(DisclosurePolicy.DEFAULT);
        boolean leadersMove = policy.leaders() == DisclosurePolicy.Leaders.WITH_PEERS
                && round.map(SurveyRound::leadersKnown).orElse(true);
        StaffCounts staff = statistics.countStaff(snapshot, leadersMove);
        int rate = releases.findLatest().flatMap(Pooling::rateOf).orElse(RATE_WITHOUT_EXPERIENCE);
        return advise(snapshot, staff.units(), staff.expectAnswers(rate), policy, OptionalInt.of(rate));
    }

    /// The rules of the round that is ready to be opened for those who were frozen with it.
    private Optional<DisclosurePolicy> findPlanned(SnapshotId snapshot) {
        return plans.list().stream()
                .filter(plan -> plan.state() == PlanState.READY)
                .flatMap(plan -> plans.findFrozen(plan.id()).stream())
                .filter(frozen -> frozen.organisation().equals(snapshot))
                .map(frozen -> PolicyFile.parse(frozen.policy()))
                .findFirst();
    }

    /// The units of proposals nobody has decided on yet, of a round that is ready or under way.
    public List<List<UnitId>> listUndecided() {
        return findCurrent().map(this::undecided).orElse(List.of());
    }

    /// The same of the advice that was kept when this round's box closed; none where there is no such advice.
    public List<List<UnitId>> listUndecided(RoundId round) {
        return surveys.list().stream()
                .filter(each -> each.id().equals(round))
                .flatMap(each -> store.find(each.organisation()).stream())
                .flatMap(advice -> undecided(advice).stream())
                .toList();
    }

    /// Whether a round has closed and HR has not said yes or no to every proposal before its answers are opened.
    public boolean isWaitedForAtOpening() {
        return surveys.list().stream()
                .filter(round -> round.state() == SurveyRound.State.CLOSED)
                .anyMatch(round -> !listUndecided(round.id()).isEmpty());
    }

    private List<List<UnitId>> undecided(PoolingAdvice advice) {
        if (isReleased(advice.snapshot())) {
            return List.of();
        }
        List<List<UnitId>> decided = listDecisions(advice.snapshot()).stream()
                .map(PoolingDecision::units)
                .toList();
        return advice.proposals().stream()
                .map(PoolingProposal::units)
                .filter(units -> !decided.contains(units))
                .toList();
    }

    /// The response rate of the organisation as a whole; of a range, its careful end.
    private static Optional<Integer> rateOf(ReleasedTable table) {
        return table.find(table.getRoot().id(), new Measure.ResponseRate()).map(figure -> switch (figure.value()) {
            case ReleasedValue.Whole(int rate) -> rate;
            case ReleasedValue.Above(int limit) -> limit;
            case ReleasedValue.Below(int limit) -> limit;
        });
    }

    private PoolingAdvice advise(
            SnapshotId snapshot,
            UnitIndex units,
            ContributorCounts counts,
            DisclosurePolicy policy,
            OptionalInt assumedRate) {
        List<List<Integer>> shared = listShared(snapshot).stream()
                .map(group -> group.stream().map(units::getNumber).toList())
                .toList();
        var advice = new PoolingAdviser(units.toTree(), counts, policy, shared).advise();
        return new PoolingAdvice(
                snapshot,
                Math.max(policy.minimumUnit(), policy.minimumSupport()),
                assumedRate,
                advice.small().stream().map(units::getUnit).toList(),
                advice.proposals().stream().map(each -> proposal(each, units)).toList(),
                advice.reportsWithout(),
                advice.reportsWith());
    }

    private static PoolingProposal proposal(PoolingAdviser.Proposal proposal, UnitIndex units) {
        return new PoolingProposal(
                proposal.units().stream().map(units::getUnit).toList(),
                proposal.givingUp().stream().mapToObj(units::getUnit).findFirst());
    }

    /// The decisions in force about one organisation.
    public List<PoolingDecision> listDecisions(SnapshotId snapshot) {
        return store.listDecisions(snapshot);
    }

    /// The groups of units that share a report by HR's decision, no unit in two of them.
    public List<List<UnitId>> listShared(SnapshotId snapshot) {
        return joints.list(snapshot).stream().map(JointReport::units).toList();
    }

    /// What became of the joint reports when the figures of the organisation's round were released; empty before.
    public Optional<ReleasedTable> findRelease(SnapshotId snapshot) {
        return surveys.list().stream()
                .filter(round -> round.organisation().equals(snapshot))
                .flatMap(round -> releases.find(round.id()).stream())
                .findFirst();
    }

    /// Whether the figures of the round of this organisation are out: then nothing about reports can be decided any
    /// more.
    public boolean isReleased(SnapshotId snapshot) {
        return findRelease(snapshot).isPresent();
    }

    /// Accepts or declines that units share a report: a proposal of the current advice, or one decided on before. A
    /// group that is part of an accepted one ends with it.
    public PoolingOutcome decide(SnapshotId snapshot, List<UnitId> units, boolean accepted, Actor actor) {
        var decision = new PoolingDecision(units, accepted);
        return transaction.execute(status -> {
            store.lock(snapshot);
            if (isReleased(snapshot)) {
                return new PoolingOutcome.AlreadyReleased();
            }
            List<PoolingDecision> earlier = listDecisions(snapshot);
            if (!isProposed(snapshot, decision.units(), earlier)) {
                return new PoolingOutcome.NotProposed();
            }
            List<PoolingDecision> inTheWay = earlier.stream()
                    .filter(each -> accepted && each.accepted() && each.overlaps(decision.units()))
                    .filter(each -> !each.units().equals(decision.units()))
                    .toList();
            Optional<PoolingDecision> larger = inTheWay.stream()
                    .filter(each -> !decision.units().containsAll(each.units()))
                    .findFirst();
            if (larger.isPresent()) {
                return new PoolingOutcome.SharedWithOthers(larger.get().units());
            }
            inTheWay.forEach(each -> write(snapshot, new PoolingDecision(each.units(), false), actor));
            write(snapshot, decision, actor);
            return new PoolingOutcome.Decided();
        });
    }

    private boolean isProposed(SnapshotId snapshot, List<UnitId> units, List<PoolingDecision> earlier) {
        return earlier.stream().anyMatch(each -> each.units().equals(units))
                || findCurrent()
                        .filter(advice -> advice.snapshot().equals(snapshot))
                        .filter(advice -> advice.proposals().stream()
                                .anyMatch(each -> each.units().equals(units)))
                        .isPresent();
    }

    private void write(SnapshotId snapshot, PoolingDecision decision, Actor actor) {
        store.add(snapshot, decision, clock.instant(), actor);
        String units =
                String.join(", ", decision.units().stream().map(UnitId::value).toList());
        auditLog.record(
                actor,
                decision.accepted() ? "shared report accepted" : "shared report declined",
                snapshot.value() + ": " + units);
    }
}
