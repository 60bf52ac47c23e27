package dk.samspil.report.release;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.audit.AuditLog;
import dk.samspil.disclosure.Releases;
import dk.samspil.jobs.Jobs;
import dk.samspil.report.release.ReleaseStep.Decision;
import dk.samspil.report.release.Sight.Extent;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Decides when a round's results open, and says at any moment who may see what of them.
@Component
public final class ReleaseCalendar {
    static final String JOB = "release-results";
    static final String EARLY_JOB = "open-to-management";
    static final String COMMITTEE_JOB = "open-to-committees";

    private final StepStore store;
    private final Releases releases;
    private final RoundPlans plans;
    private final ResultRecipients recipients;
    private final Notices notices;
    private final Jobs jobs;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReleaseCalendar(
            StepStore store,
            Releases releases,
            RoundPlans plans,
            ResultRecipients recipients,
            Notices notices,
            Jobs jobs,
            AuditLog auditLog,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.releases = releases;
        this.plans = plans;
        this.recipients = recipients;
        this.notices = notices;
        this.jobs = jobs;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What has been decided about a round, and what came of it, the first first.
    public List<ReleaseStep> listSteps(RoundId round) {
        return store.list(round);
    }

    /// How the release stands now. A round that was not planned here, since its answers were read
    /// from files, is open from the moment its figures were frozen, unless somebody decides
    /// otherwise.
    public ReleaseStanding standingOf(RoundId round) {
        List<ReleaseStep> steps = store.list(round);
        if (steps.isEmpty() && plans.find(round).isEmpty()) {
            return releases.findMoment(round)
                    .<ReleaseStanding>map(moment -> new ReleaseStanding.Open(moment, Optional.empty()))
                    .orElseGet(ReleaseStanding.Unplanned::new);
        }
        return ReleaseStanding.of(steps, clock.instant());
    }

    /// What of a round's results a person may see now: HR and the data-protection officer everything
    /// once it is frozen, management and committees the main result from the moments planned for them, and
    /// everybody everything that is theirs once it is open.
    public Sight sightOf(RoundId round, Viewer viewer) {
        ReleaseStanding standing = standingOf(round);
        if (standing instanceof ReleaseStanding.Open(var since, var note)) {
            return new Sight(Extent.EVERYTHING, Optional.empty(), true, note);
        }
        Optional<ReleaseStanding.Planned> planned =
                standing instanceof ReleaseStanding.Planned it ? Optional.of(it) : Optional.empty();
        boolean early = planned.filter(it -> it.early().reaches(viewer, clock.instant()))
                .isPresent();
        return extent(viewer, early)
                .map(extent -> new Sight(
                        extent,
                        planned.map(ReleaseStanding.Planned::opensAt),
                        false,
                        planned.flatMap(ReleaseStanding.Planned::note)))
                .orElse(Sight.NOTHING);
    }

    /// How much of results that are not out a person may see.
    private static Optional<Extent> extent(Viewer viewer, boolean early) {
        if (viewer.has(Role.HR_CONSULTANT) || (viewer.has(Role.DATA_PROTECTION_OFFICER) && !viewer.readsResults())) {
            return Optional.of(Extent.EVERYTHING);
        }
        return early ? Optional.of(Extent.MAIN_RESULT) : Optional.empty();
    }

    /// Says when leaders, AMR and TR may read, all in the same minute; another moment than before,
    /// as long as it has not come. Results that were withdrawn are released anew.
    ///
    /// @param opensAt the minute that has just begun is at once
    /// @param early who may read the main result before
    /// @param note what readers are told; needed where earlier results are replaced
    public ReleaseOutcome plan(RoundId round, Instant opensAt, EarlySight early, Optional<String> note, Actor actor) {
        if (opensAt.isBefore(clock.instant().truncatedTo(ChronoUnit.MINUTES))) {
            return new ReleaseOutcome.Past();
        }
        if (!early.hasManagementBefore(opensAt)) {
            return new ReleaseOutcome.ManagementNotFirst();
        }
        if (!early.hasCommitteesBefore(opensAt)) {
            return new ReleaseOutcome.CommitteesNotBetween();
        }
        var planned = new Decision.Planned(opensAt, early, note);
        return decide(round, planned, actor, standing -> switch (standing) {
            case ReleaseStanding.Unplanned() -> true;
            case ReleaseStanding.Planned already -> true;
            case ReleaseStanding.Held held -> true;
            case ReleaseStanding.Withdrawn withdrawn -> note.isPresent();
            case ReleaseStanding.Open open -> false;
        });
    }

    /// Stops what was planned, before its moment.
    ///
    /// @param note what those who wait are told
    public ReleaseOutcome hold(RoundId round, String note, Actor actor) {
        return decide(round, new Decision.Held(note), actor, standing -> standing instanceof ReleaseStanding.Planned);
    }

    /// Takes results back that are out. What somebody has on paper stays there.
    ///
    /// @param note what readers are told
    public ReleaseOutcome withdraw(RoundId round, String note, Actor actor) {
        return decide(round, new Decision.Withdrawn(note), actor, standing -> standing instanceof ReleaseStanding.Open);
    }

    private ReleaseOutcome decide(RoundId round, Decision decision, Actor actor, Predicate<ReleaseStanding> allowed) {
        return transaction.execute(status -> {
            store.lock(round);
            if (releases.find(round).isEmpty()) {
                return new ReleaseOutcome.NoFigures();
            }
            ReleaseStanding standing = standingOf(round);
            if (!allowed.test(standing)) {
                return new ReleaseOutcome.NotNow(standing);
            }
            int step = store.add(round, decision, clock.instant(), actor);
            schedule(round, decision);
            if (decision instanceof Decision.Withdrawn) {
                notices.tell(round, step, Occasion.WITHDRAWN);
            }
            auditLog.record(actor, action(decision), round + details(decision));
            return new ReleaseOutcome.Done();
        });
    }

    private void schedule(RoundId round, Decision decision) {
        jobs.cancel(JOB, round.toString());
        jobs.cancel(EARLY_JOB, round.toString());
        jobs.cancel(COMMITTEE_JOB, round.toString());
        if (decision instanceof Decision.Planned(var opensAt, var early, var note)) {
            jobs.schedule(JOB, round.toString(), opensAt);
            early.management().ifPresent(from -> jobs.schedule(EARLY_JOB, round.toString(), from));
            early.committees().ifPresent(from -> jobs.schedule(COMMITTEE_JOB, round.toString(), from));
        }
    }

    private static String action(Decision decision) {
        return switch (decision) {
            case Decision.Planned planned -> "release planned";
            case Decision.Held held -> "release held";
            case Decision.Withdrawn withdrawn -> "results withdrawn";
            case Decision.Released released -> "results released";
        };
    }

    private static String details(Decision decision) {
        return switch (decision) {
            case Decision.Planned(var opensAt, var early, var note) ->
                ": " + opensAt
                        + early.management()
                                .map(from -> ", management from " + from)
                                .orElse("")
                        + early.committees()
                                .map(from -> ", committees from " + from)
                                .orElse("");
            case Decision.Held held -> "";
            case Decision.Withdrawn withdrawn -> "";
            case Decision.Released(int people) -> ": " + people + " recipients";
        };
    }

    /// Writes the receipt of a release whose moment has come; nothing where it has one, or it was
    /// held.
    void confirm(RoundId round) {
        transaction.executeWithoutResult(status -> {
            store.lock(round);
            List<ReleaseStep> steps = store.list(round);
            boolean open = ReleaseStanding.of(steps, clock.instant()) instanceof ReleaseStanding.Open;
            if (open && !(steps.getLast().decision() instanceof Decision.Released)) {
                var receipt = new Decision.Released(
                        recipients.count(releases.find(round).orElseThrow()).people());
                int step = store.add(round, receipt, clock.instant(), Actor.APPLICATION);
                notices.tell(round, step, Occasion.OPEN);
                auditLog.record(Actor.APPLICATION, action(receipt), round + details(receipt));
            }
        });
    }

    /// Has the management written to, when the moment planned for it has come and nothing else was decided since.
    void tellManagement(RoundId round) {
        tellEarly(round, Occasion.MANAGEMENT, EarlySight::management);
    }

    /// The same of the members of committees.
    void tellCommittees(RoundId round) {
        tellEarly(round, Occasion.COMMITTEES, EarlySight::committees);
    }

    private void tellEarly(RoundId round, Occasion occasion, Function<EarlySight, Optional<Instant>> from) {
        transaction.executeWithoutResult(status -> {
            store.lock(round);
            List<ReleaseStep> steps = store.list(round);
            boolean mayRead = ReleaseStanding.of(steps, clock.instant()) instanceof ReleaseStanding.Planned planned
                    && EarlySight.hasCome(from.apply(planned.early()), clock.instant());
            if (mayRead) {
                notices.tell(round, steps.getLast().number(), occasion);
            }
        });
    }

    /// How far the mails about a round have come, occasion by occasion.
    public List<NoticeCount> countNotices(RoundId round) {
        return notices.count(round);
    }

    /// Whether people are told by mail at all: the installation must know how to send it.
    public boolean tellsByMail() {
        return notices.canTell();
    }

    /// Remembers who has opened a unit's report after the release: that somebody in this role did,
    /// and no more. HR that sees what a leader sees is not that leader.
    public void noteOpened(RoundId round, UnitId unit, Viewer viewer) {
        if (viewer.isSupport()) {
            return;
        }
        viewer.assignments().stream()
                .filter(assignment -> assignment.unit().equals(Optional.of(unit)))
                .filter(assignment -> assignment.role().reach() != Role.Reach.NO_UNIT)
                .forEach(assignment ->
                        transaction.executeWithoutResult(status -> store.addOpened(round, unit, assignment.role())));
    }

    /// In how many units somebody in a role has opened the unit's own report.
    public Map<Role, Integer> countOpened(RoundId round) {
        return store.countOpened(round);
    }
}
