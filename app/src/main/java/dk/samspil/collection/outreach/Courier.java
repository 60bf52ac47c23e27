package dk.samspil.collection.outreach;

import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.invitation.RoundCodes;
import dk.samspil.mail.Post;
import dk.samspil.mail.SmsGateway;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Does what is due in a round: notes who is written to, and hands over as much as goes in a minute.
@Component
final class Courier {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration LATER = Duration.ofMinutes(15);
    private static final int FIRST_HOUR = 7;
    private static final int LAST_HOUR = 21;

    private final RoundPlans plans;
    private final Decisions decisions;
    private final Recipients recipients;
    private final Noting noting;
    private final Invitations invitations;
    private final Post post;
    private final SmsGateway gateway;
    private final Ledger ledger;

    Courier(
            RoundPlans plans,
            Decisions decisions,
            Recipients recipients,
            Noting noting,
            Invitations invitations,
            Post post,
            SmsGateway gateway,
            Ledger ledger) {
        this.plans = plans;
        this.decisions = decisions;
        this.recipients = recipients;
        this.noting = noting;
        this.invitations = invitations;
        this.post = post;
        this.gateway = gateway;
        this.ledger = ledger;
    }

    /// Does what is due now.
    ///
    /// @return after which time to come again; empty when the round is not open, or was never planned
    Optional<Duration> run(RoundId round) {
        Optional<RoundPlan> plan = plans.find(round).filter(found -> decisions.isOpen(round));
        return plan.map(this::run);
    }

    private Duration run(RoundPlan plan) {
        ledger.queue().doubtWhatIsInHand(plan.id());
        RouteOrder order = decisions.order(plan);
        Optional<RoundCodes> codes = invitations.findCodes(plan.id());
        if (isNight()
                || codes.isEmpty()
                || order.routes().isEmpty()
                || !decisions.missing(order).isEmpty()) {
            return LATER;
        }
        Map<String, Recipient> people = new HashMap<>(recipients.list(plan.id()));
        note(plan, order, people);
        var writer = new MessageWriter(
                codes.get(), decisions, decisions.facts(plan), ledger.store().listWordings(plan.id()));
        handOver(plan, order, people, writer);
        boolean waiting =
                ledger.queue().count(plan.id()).stream().anyMatch(count -> count.state() == MessageState.WAITING);
        return waiting ? SOON : LATER;
    }

    /// Somebody who joins at night is not woken by an SMS.
    private boolean isNight() {
        int hour = ledger.now().atZone(FieldPeriod.DANISH_TIME).getHour();
        return hour < FIRST_HOUR || hour >= LAST_HOUR;
    }

    private void note(RoundPlan plan, RouteOrder order, Map<String, Recipient> people) {
        Instant now = ledger.now();
        StepDays days = decisions.days(plan);
        noting.invite(plan.id(), order, people.values());
        if (isDue(days, Step.SECOND_REMINDER, now)) { // not both at once, when no server was running in between
            noting.remind(plan.id(), Step.SECOND_REMINDER, order, people.values());
        } else if (isDue(days, Step.FIRST_REMINDER, now)) {
            noting.remind(plan.id(), Step.FIRST_REMINDER, order, people.values());
        }
    }

    private static boolean isDue(StepDays days, Step step, Instant now) {
        return days.moment(step).filter(moment -> !now.isBefore(moment)).isPresent();
    }

    private void handOver(RoundPlan plan, RouteOrder order, Map<String, Recipient> people, MessageWriter writer) {
        for (Route route : Route.values()) {
            if (isHindered(plan.id(), route)) {
                continue;
            }
            switch (route) {
                case EMAIL ->
                    new HandingOver<>(plan.id(), route, order, post, writer::email, people, ledger).handOver();
                case SMS -> new HandingOver<>(plan.id(), route, order, gateway, writer::sms, people, ledger).handOver();
            }
        }
    }

    private boolean isHindered(RoundId round, Route route) {
        Instant now = ledger.now();
        return ledger.queue().listHindrances(round).stream()
                .anyMatch(each -> each.route() == route && now.isBefore(each.tryAfter()));
    }
}
