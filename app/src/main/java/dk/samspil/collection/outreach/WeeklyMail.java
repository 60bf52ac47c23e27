package dk.samspil.collection.outreach;

import dk.samspil.mail.Delivery;
import dk.samspil.mail.EmailMessage;
import dk.samspil.mail.Outlet;
import dk.samspil.mail.Post;
import dk.samspil.shared.Actor;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells each leader once a week how many of the own unit have answered. Who is told is noted before anything is
/// sent, and each is crossed out when told; whoever was in hand when a server died is not written to again.
@Component
final class WeeklyMail {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration LATER = Duration.ofMinutes(15);

    private final RoundPlans plans;
    private final Decisions decisions;
    private final LeadersRates leaders;
    private final WeeklyStore store;
    private final Post post;
    private final Ledger ledger;

    WeeklyMail(
            RoundPlans plans, Decisions decisions, LeadersRates leaders, WeeklyStore store, Post post, Ledger ledger) {
        this.plans = plans;
        this.decisions = decisions;
        this.leaders = leaders;
        this.store = store;
        this.post = post;
        this.ledger = ledger;
    }

    /// Sends what is due on a day, as much as goes in a minute. On any other day, and when the round is not open, it
    /// only forgets who was still to be told.
    ///
    /// @return after which time to come again; empty when everybody is told
    Optional<Duration> run(RoundId round, LocalDate day) {
        Optional<RoundPlan> plan = plans.find(round).filter(found -> isDue(found, day));
        if (plan.isEmpty()) {
            store.forget(round);
            return Optional.empty();
        }
        if (!decisions.missing(RouteOrder.EMAIL_ONLY).isEmpty()) {
            return Optional.of(LATER);
        }
        begin(plan.get(), day);
        return handOver(plan.get());
    }

    private boolean isDue(RoundPlan plan, LocalDate day) {
        return day.equals(LocalDate.ofInstant(ledger.now(), FieldPeriod.DANISH_TIME))
                && decisions.isOpen(plan.id())
                && WeeklyDays.of(plan.timetable().period()).contains(day);
    }

    private void begin(RoundPlan plan, LocalDate day) {
        ledger.transaction().executeWithoutResult(status -> {
            if (store.begin(plan.id(), day)) {
                List<String> addresses = leaders.listAddresses(plan.id(), day);
                store.forget(plan.id());
                store.add(plan.id(), addresses);
                ledger.auditLog()
                        .record(
                                Actor.APPLICATION,
                                "leaders to tell noted",
                                plan.id() + " " + day + ": " + addresses.size());
            } else {
                store.forgetInHand(plan.id());
            }
        });
    }

    private Optional<Duration> handOver(RoundPlan plan) {
        var message = leaders.writer(plan);
        List<String> notNow = new ArrayList<>();
        Optional<Duration> again = Optional.empty();
        try (Outlet.Run<EmailMessage> run = post.open()) {
            int left = post.messagesAMinute();
            Optional<String> leader = store.take(plan.id());
            while (leader.isPresent() && again.isEmpty()) {
                String address = leader.get();
                switch (message.to(address).map(run::send).orElseGet(Delivery.Accepted::new)) {
                    case Delivery.Accepted accepted -> store.cross(plan.id(), address);
                    case Delivery.AddressRefused refused -> store.cross(plan.id(), address);
                    case Delivery.InDoubt doubt -> {
                        store.cross(plan.id(), address);
                        again = Optional.of(LATER);
                    }
                    case Delivery.Postponed postponed -> notNow.add(address);
                    case Delivery.NotHandedOver trouble -> {
                        notNow.add(address);
                        again = Optional.of(LATER);
                    }
                }
                left--;
                if (left == 0 || ledger.isClosing()) {
                    again = again.or(() -> Optional.of(SOON));
                }
                leader = again.isEmpty() ? store.take(plan.id()) : Optional.empty();
            }
        }
        store.putBack(plan.id(), notNow);
        return notNow.isEmpty() ? again : Optional.of(LATER);
    }
}
