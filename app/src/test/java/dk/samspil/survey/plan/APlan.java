package dk.samspil.survey.plan;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Plans for tests: answers in weeks 43-45 of 2026, as in the storyboards.
final class APlan {
    static final LocalDate FIRST = LocalDate.of(2026, 10, 19);
    static final LocalDate LAST = LocalDate.of(2026, 11, 8);

    private APlan() {}

    static RoundPlan ofAutumn() {
        return of(RoundKind.SOCIAL_CAPITAL, FieldPeriod.ofDays(FIRST, LAST));
    }

    static RoundPlan of(RoundKind kind, FieldPeriod period) {
        return new RoundPlan(
                new RoundId(UUID.randomUUID()),
                LocalText.of("Social kapital", "Social capital"),
                kind,
                Optional.empty(),
                Optional.empty(),
                YearlyWheel.timetable(kind, period),
                Participants.usual(Participants.usualCutOff(period.firstDay())),
                PolicyShelf.USUAL,
                Set.of(Channel.EMAIL),
                List.of("da"),
                PlanState.DRAFT,
                0);
    }
}
