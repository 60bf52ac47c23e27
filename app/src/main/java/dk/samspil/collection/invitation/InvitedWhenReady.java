package dk.samspil.collection.invitation;

import dk.samspil.jobs.Job;
import dk.samspil.jobs.Jobs;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.FrozenRound;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.RoundMadeReady;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.survey.plan.RoundTakenBack;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Prepares codes as soon as a round is made ready, since letters are printed weeks before it opens. Thousands of slow
/// hashes take their time, so it is a job and nobody waits for it. A code that comes before the opening is told when
/// that is.
///
/// A round that is taken back keeps its codes until it is made ready anew: whoever is asked then keeps theirs.
@Component
final class InvitedWhenReady implements Job {
    private final RoundPlans plans;
    private final Organisations organisations;
    private final AskedPeople people;
    private final Invitations invitations;
    private final LateInvitations late;
    private final Jobs jobs;
    private final Clock clock;

    InvitedWhenReady(
            RoundPlans plans,
            Organisations organisations,
            AskedPeople people,
            Invitations invitations,
            LateInvitations late,
            Jobs jobs,
            Clock clock) {
        this.plans = plans;
        this.organisations = organisations;
        this.people = people;
        this.invitations = invitations;
        this.late = late;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void schedule(RoundMadeReady ready) {
        jobs.schedule(name(), ready.round().toString(), clock.instant());
    }

    @EventListener
    void cancel(RoundTakenBack back) {
        jobs.cancel(name(), back.round().toString());
    }

    @Override
    public String name() {
        return "prepare-codes";
    }

    /// Prepares what is frozen; once more, where another picture was frozen meanwhile.
    @Override
    public void run(String subject) {
        var round = new RoundId(UUID.fromString(subject));
        Optional<SnapshotId> prepared = Optional.empty();
        Optional<SnapshotId> frozen = findFrozen(round);
        while (frozen.isPresent() && !frozen.equals(prepared)) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
            invitations.prepareAnew(round, people.of(organisations.get(frozen.get()), today), Actor.APPLICATION);
            late.update(round, Actor.APPLICATION);
            prepared = frozen;
            frozen = findFrozen(round);
        }
    }

    private Optional<SnapshotId> findFrozen(RoundId round) {
        return plans.find(round)
                .filter(plan -> plan.state() == PlanState.READY)
                .map(RoundPlan::id)
                .flatMap(plans::findFrozen)
                .map(FrozenRound::organisation);
    }
}
