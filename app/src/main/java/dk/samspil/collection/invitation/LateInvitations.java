package dk.samspil.collection.invitation;

import dk.samspil.audit.AuditLog;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Follows the staff list after a round is made ready: who joins and is asked gets a code, who moves
/// answers for the new unit, who leaves has no code any more and is not reminded. Whoever comes back
/// gets the same code again.
///
/// It looks at the staff list only and writes rows of people only. Whoever has started to answer does so
/// for the unit in which they started: that travels with their ticket, which nobody finds from here.
@Component
public final class LateInvitations {
    /// What was changed.
    public record Outcome(int joined, int moved, int left) {
        static final Outcome NOTHING = new Outcome(0, 0, 0);
    }

    private final RoundPlans plans;
    private final Organisations organisations;
    private final Register register;
    private final CodePreparation preparation;
    private final InvitationStore store;
    private final TidyInvitations tidying;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LateInvitations(
            RoundPlans plans,
            Organisations organisations,
            Register register,
            CodePreparation preparation,
            InvitationStore store,
            TidyInvitations tidying,
            AuditLog auditLog,
            TransactionTemplate transaction,
            Clock clock) {
        this.plans = plans;
        this.organisations = organisations;
        this.register = register;
        this.preparation = preparation;
        this.store = store;
        this.tidying = tidying;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Follows the staff list in every round that is ready or open.
    void updateAll() {
        plans.list().stream().map(RoundPlan::id).forEach(round -> update(round, Actor.APPLICATION));
    }

    /// Follows the staff list in a round that is ready or open; in another nothing happens. Nothing is written where
    /// nothing has changed.
    public Outcome update(RoundId round, Actor actor) {
        Optional<RoundPlan> plan =
                plans.find(round).filter(found -> found.state() == PlanState.READY || found.state() == PlanState.OPEN);
        if (plan.isEmpty() || store.count(round) == 0) {
            return Outcome.NOTHING;
        }
        OrganisationSnapshot frozen =
                organisations.get(plans.findFrozen(round).orElseThrow().organisation());
        LocalDate today = LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
        Map<String, StaffMember> staff = register.listStaff(today).stream()
                .collect(Collectors.toMap(StaffMember::employmentId, Function.identity()));
        var asked = AskedNow.of(
                frozen, register.findTree(today).orElse(frozen.tree()), staff, plans.listLateChanges(plan.get()));
        int joined = preparation.addMissing(round, asked.joined(), true, actor);
        Outcome outcome = follow(round, asked, joined, actor);
        if (!outcome.equals(Outcome.NOTHING)) {
            tidying.tidy();
        }
        return outcome;
    }

    private Outcome follow(RoundId round, AskedNow asked, int joined, Actor actor) {
        List<InvitationStore.Stored> stored = store.list(round);
        List<String> left = stored.stream()
                .filter(each -> !each.ended() && asked.find(each.employmentId()).isEmpty())
                .map(InvitationStore.Stored::employmentId)
                .toList();
        List<String> back = stored.stream()
                .filter(each -> each.ended() && asked.find(each.employmentId()).isPresent())
                .map(InvitationStore.Stored::employmentId)
                .toList();
        List<InvitationStore.Placement> moved = stored.stream()
                .flatMap(
                        each -> asked
                                .find(each.employmentId())
                                .filter(placement -> !placement.unit().equals(each.placedIn()))
                                .stream())
                .toList();
        var outcome = new Outcome(joined + back.size(), moved.size(), left.size());
        if (!outcome.equals(Outcome.NOTHING)) {
            transaction.executeWithoutResult(status -> {
                store.end(round, left, true);
                store.end(round, back, false);
                store.place(round, moved);
                auditLog.record(
                        actor,
                        "late changes followed",
                        "%s: %d joined, %d moved, %d left"
                                .formatted(round, outcome.joined(), outcome.moved(), outcome.left()));
            });
        }
        return outcome;
    }
}
