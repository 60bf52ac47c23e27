package dk.samspil.survey.plan;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.front.RoundProgress;
import dk.samspil.shared.Language;
import dk.samspil.survey.plan.Milestone.Phase;
import dk.samspil.ui.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the front page about the yearly round under way: for everybody once it is planned, for HR from its draft on.
@Component
final class FrontProgress implements RoundProgress {
    private final PlanStore store;
    private final Clock clock;

    FrontProgress(PlanStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<Progress> find(Viewer viewer, Language language) {
        boolean isHr = viewer.has(Role.HR_CONSULTANT);
        LocalDate today = LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
        return store.list().reversed().stream()
                .filter(plan -> plan.kind().isYearly())
                .filter(plan -> isHr || plan.state() != PlanState.DRAFT)
                .filter(plan -> !lastDay(plan).isBefore(today))
                .reduce((later, earlier) -> isUnderWay(earlier) ? earlier : later)
                .map(plan -> progress(plan, today, isHr, language));
    }

    private static boolean isUnderWay(RoundPlan plan) {
        return plan.state() != PlanState.DRAFT;
    }

    private static LocalDate lastDay(RoundPlan plan) {
        return plan.timetable()
                .find(Phase.FOLLOW_UP)
                .map(When::lastDay)
                .orElse(plan.timetable().release());
    }

    private static Progress progress(RoundPlan plan, LocalDate today, boolean isHr, Language language) {
        var words = Messages.of("plan", language);
        return new Progress(
                plan.title().in(language),
                stations(plan, today, words, WhenWords.of(language)),
                next(plan, words, WhenWords.of(language)),
                isHr ? Optional.of("/maaling/" + plan.id()) : Optional.empty());
    }

    private static List<Station> stations(RoundPlan plan, LocalDate today, Messages words, WhenWords dates) {
        Phase current = current(plan.timetable(), today);
        return Arrays.stream(Phase.values())
                .map(phase -> new Station(
                        words.text("phase." + phase),
                        plan.timetable()
                                .find(phase)
                                .map(when -> dates.roughly(phase, when))
                                .orElse(""),
                        standing(phase.compareTo(current))))
                .toList();
    }

    /// The first phase that has not ended.
    private static Phase current(Timetable dates, LocalDate today) {
        return Arrays.stream(Phase.values())
                .filter(phase -> dates.find(phase)
                        .filter(when -> !when.lastDay().isBefore(today))
                        .isPresent())
                .findFirst()
                .orElse(Phase.FOLLOW_UP);
    }

    private static Standing standing(int afterCurrent) {
        if (afterCurrent == 0) {
            return Standing.CURRENT;
        }
        return afterCurrent < 0 ? Standing.DONE : Standing.LATER;
    }

    private static Optional<String> next(RoundPlan plan, Messages words, WhenWords dates) {
        var period = plan.timetable().period();
        return switch (plan.state()) {
            case READY -> Optional.of(words.text("next.opens", "at", dates.moment(period.opensAt())));
            case OPEN -> Optional.of(words.text("next.closes", "day", dates.day(period.lastDay())));
            case DRAFT, PLANNED, CLOSED -> Optional.empty();
        };
    }
}
