package dk.samspil.demo;

import dk.samspil.collection.outreach.Outreach;
import dk.samspil.collection.outreach.RouteOrder;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.RoundKind;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Gives everybody in a load test an e-mail address, and has them invited: what `benchmarks/run invitations` measures.
@Component
@Profile("load")
final class LoadMail {
    private final Register register;
    private final RoundPlans plans;
    private final Outreach outreach;
    private final Clock clock;

    LoadMail(Register register, RoundPlans plans, Outreach outreach, Clock clock) {
        this.register = register;
        this.plans = plans;
        this.outreach = outreach;
        this.clock = clock;
    }

    /// The id of a round that is planned, with these people in the staff list.
    RoundId plan(OrganisationSnapshot staff, Actor actor) {
        var people = staff.employments().stream().map(LoadMail::member).toList();
        register.update(
                RegisterContents.of(staff.tree().listUnits(), people),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                actor);
        RoundPlan plan = plans.startAnew(RoundKind.SOCIAL_CAPITAL, actor);
        outreach.prefer(plan, RouteOrder.EMAIL_ONLY, actor);
        return plan.id();
    }

    private static StaffMember member(Employment employment) {
        return StaffMember.of(employment.id(), "Fornavn Efternavn", employment.unit())
                .reachedBy(Optional.of(employment.id() + "@vidby.dk"), Optional.empty());
    }

    void invite(RoundId round) {
        outreach.begin(round, clock.instant());
    }
}
