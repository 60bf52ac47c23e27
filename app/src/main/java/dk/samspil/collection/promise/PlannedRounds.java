package dk.samspil.collection.promise;

import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.Milestone;
import dk.samspil.survey.plan.PlannedDate;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.survey.plan.Timetable;
import dk.samspil.survey.plan.When;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The days as they are planned; none for a round that was read from files.
@Component
final class PlannedRounds implements RoundCalendar {
    private final RoundPlans plans;

    PlannedRounds(RoundPlans plans) {
        this.plans = plans;
    }

    @Override
    public RoundDates datesOf(RoundId round) {
        return plans.find(round).map(plan -> dates(plan.timetable())).orElse(RoundDates.NONE);
    }

    private static RoundDates dates(Timetable timetable) {
        return new RoundDates(
                Optional.of(timetable.period().firstDay()),
                Optional.of(timetable.period().lastDay()),
                Optional.of(timetable.release()),
                lastDayOf(timetable, Milestone.TALKS_HELD),
                lastDayOf(timetable, Milestone.CODES_DELETED));
    }

    private static Optional<LocalDate> lastDayOf(Timetable timetable, Milestone milestone) {
        return timetable.find(milestone).map(PlannedDate::when).map(When::lastDay);
    }
}
