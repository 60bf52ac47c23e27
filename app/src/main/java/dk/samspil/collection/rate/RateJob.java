package dk.samspil.collection.rate;

import dk.samspil.jobs.Job;
import dk.samspil.jobs.Jobs;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundOpened;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Counts a round's rates each night, on one node for all, after every node has stored which codes were used. The night
/// after the close is the last.
@Component
final class RateJob implements Job {
    static final String NAME = "count-rates";

    /// An hour and a half after the used codes are stored at two, also in the nights when the clocks change.
    private static final LocalTime AT = LocalTime.of(3, 30);

    private static final String SEPARATOR = "/";

    private final NightlyRates rates;
    private final Surveys surveys;
    private final Jobs jobs;
    private final Clock clock;

    RateJob(NightlyRates rates, Surveys surveys, Jobs jobs, Clock clock) {
        this.rates = rates;
        this.surveys = surveys;
        this.jobs = jobs;
        this.clock = clock;
    }

    @EventListener
    void begin(RoundOpened opened) {
        planNext(opened.round());
    }

    @Override
    public String name() {
        return NAME;
    }

    /// @param subject a round and a day: each night is a job of its own
    @Override
    public void run(String subject) {
        String[] parts = subject.split(SEPARATOR, 2);
        var round = new RoundId(UUID.fromString(parts[0]));
        rates.count(round, LocalDate.parse(parts[1]));
        if (surveys.get(round).state() == SurveyRound.State.OPEN) {
            planNext(round);
        }
    }

    private void planNext(RoundId round) {
        Instant now = clock.instant();
        LocalDate day = LocalDate.ofInstant(now, FieldPeriod.DANISH_TIME);
        while (!moment(day).isAfter(now)) {
            day = day.plusDays(1);
        }
        jobs.schedule(NAME, round + SEPARATOR + day, moment(day));
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(AT).atZone(FieldPeriod.DANISH_TIME).toInstant();
    }
}
