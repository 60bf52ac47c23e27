package dk.samspil.survey.staff;

import dk.samspil.organisation.register.ParticipantsRule;
import dk.samspil.organisation.register.UpcomingRule;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the pages about staff whom the next planned round asks.
@Component
final class PlannedRule implements UpcomingRule {
    private final RoundPlans plans;
    private final Clock clock;

    PlannedRule(RoundPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Optional<ParticipantsRule> find() {
        LocalDate today = LocalDate.now(clock);
        return plans.list().stream()
                .filter(plan -> !plan.timetable().period().lastDay().isBefore(today))
                .min(Comparator.comparing(plan -> plan.timetable().period().firstDay()))
                .map(PlannedRule::of);
    }

    static ParticipantsRule of(RoundPlan plan) {
        var who = plan.participants();
        LocalDate opens = plan.timetable().period().firstDay();
        LocalDate employedBy = who.employedBy().isAfter(opens) ? opens : who.employedBy();
        return new ParticipantsRule(
                employedBy, opens, who.monthlyPaid(), who.hourlyPaid(), who.trainees(), who.leaders(), who.everyJob());
    }
}
