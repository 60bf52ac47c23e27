package dk.samspil.survey.plan.web;

import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// What every page about a round begins with: the plan in the address, and today.
@Component
final class RoundPages {
    private final RoundPlans plans;
    private final Clock clock;

    RoundPages(RoundPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /// The plan; a page that does not exist when there is none.
    RoundPlan get(UUID round) {
        return plans.find(new RoundId(round)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
    }
}
