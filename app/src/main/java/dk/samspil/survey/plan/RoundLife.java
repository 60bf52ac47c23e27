package dk.samspil.survey.plan;

import dk.samspil.audit.AuditLog;
import dk.samspil.jobs.Jobs;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.Organisations;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Surveys;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens and closes rounds at their minute, each once, however many nodes there are and however often they try.
///
/// The step from one state to the next, what belongs to it and the event are one transaction: all of it happens or
/// nothing does, and then it is tried again.
@Component
final class RoundLife {
    static final String OPEN = "open-round";
    static final String CLOSE = "close-round";

    private final PlanStore store;
    private final Surveys surveys;
    private final Organisations organisations;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RoundLife(
            PlanStore store,
            Surveys surveys,
            Organisations organisations,
            Jobs jobs,
            ApplicationEventPublisher events,
            AuditLog auditLog,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.surveys = surveys;
        this.organisations = organisations;
        this.jobs = jobs;
        this.events = events;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Has the round, which is frozen now, open and close by itself.
    void start(RoundPlan plan) {
        FieldPeriod period = plan.timetable().period();
        jobs.schedule(OPEN, plan.id().toString(), period.opensAt());
        jobs.schedule(CLOSE, plan.id().toString(), period.closesAt());
        events.publishEvent(new RoundMadeReady(plan.id()));
    }

    /// Has it not.
    void stop(RoundId round) {
        jobs.cancel(OPEN, round.toString());
        jobs.cancel(CLOSE, round.toString());
        events.publishEvent(new RoundTakenBack(round));
    }

    /// Has an open round close at another moment.
    void moveEnd(RoundPlan plan) {
        jobs.schedule(CLOSE, plan.id().toString(), plan.timetable().period().closesAt());
    }

    /// Opens a round that is ready. Nothing happens when it is open already, or was taken back.
    void open(RoundId round) {
        transaction.executeWithoutResult(status -> {
            var plan = store.findLocked(round);
            plan.filter(found -> found.state() == PlanState.READY).ifPresent(this::open);
        });
    }

    /// Closes an open round. Nothing happens when it is closed already, or was taken back. A round that
    /// slept through its whole period, since no server was running, is opened first.
    void close(RoundId round) {
        transaction.executeWithoutResult(status -> {
            var plan = store.findLocked(round);
            plan.filter(found -> found.state() == PlanState.READY).ifPresent(this::open);
            plan.filter(found -> found.state() == PlanState.READY || found.state() == PlanState.OPEN)
                    .ifPresent(this::close);
        });
    }

    private void open(RoundPlan plan) {
        Instant opensAt = plan.timetable().period().opensAt();
        requirePast(opensAt);
        FrozenRound frozen = store.findFrozen(plan.id()).orElseThrow();
        var organisation = organisations.get(frozen.organisation());
        store.advance(plan.id(), PlanState.READY, PlanState.OPEN);
        surveys.open(
                plan.id(),
                frozen.questionnaire(),
                frozen.organisation(),
                organisation.attributeNames(),
                organisation.employments().stream().anyMatch(Employment::leader),
                Actor.APPLICATION);
        events.publishEvent(new RoundOpened(plan.id(), opensAt, frozen.policy()));
        auditLog.record(Actor.APPLICATION, "round opened by itself", plan.id() + ": planned for " + opensAt);
    }

    private void close(RoundPlan plan) {
        Instant closesAt = plan.timetable().period().closesAt();
        requirePast(closesAt);
        store.advance(plan.id(), PlanState.OPEN, PlanState.CLOSED);
        surveys.close(plan.id(), Actor.APPLICATION);
        events.publishEvent(new RoundClosed(plan.id(), closesAt));
        auditLog.record(Actor.APPLICATION, "round closed by itself", plan.id() + ": planned for " + closesAt);
    }

    /// A moment that was moved while the job was on its way comes again.
    private void requirePast(Instant moment) {
        if (clock.instant().isBefore(moment)) {
            throw new IllegalStateException("it is not " + moment + " yet");
        }
    }
}
