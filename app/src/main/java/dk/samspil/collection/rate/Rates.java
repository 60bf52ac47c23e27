package dk.samspil.collection.rate;

import dk.samspil.organisation.Organisations;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// How many have answered, for pages: reads what the nights have stored, and never the invitations.
@Component
public final class Rates {
    private final RateStore store;
    private final Surveys surveys;
    private final Organisations organisations;
    private final RoundPlans plans;
    private final Clock clock;

    Rates(RateStore store, Surveys surveys, Organisations organisations, RoundPlans plans, Clock clock) {
        this.store = store;
        this.surveys = surveys;
        this.organisations = organisations;
        this.plans = plans;
        this.clock = clock;
    }

    /// As of the last night; empty before the first.
    public Optional<RoundRates> find(RoundId round) {
        return findAt(round, LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME));
    }

    /// Those of the round this one was copied from, as of the same day of answering; empty where nobody knows.
    public Optional<RoundRates> findSameDayLastTime(RoundId round, LocalDate night) {
        Optional<RoundPlan> now = plans.find(round);
        return now.flatMap(RoundPlan::copiedFrom).flatMap(plans::find).flatMap(then -> {
            long days = ChronoUnit.DAYS.between(firstDay(now.orElseThrow()), night);
            return findAt(then.id(), firstDay(then).plusDays(days));
        });
    }

    private static LocalDate firstDay(RoundPlan plan) {
        return plan.timetable().period().firstDay();
    }

    private Optional<RoundRates> findAt(RoundId round, LocalDate day) {
        return store.findLastNight(round, day).map(night -> {
            var tree = organisations.get(surveys.get(round).organisation()).tree();
            return new RoundRates(
                    night,
                    tree,
                    store.list(round, night).stream().collect(Collectors.toMap(UnitRate::unit, Function.identity())));
        });
    }
}
