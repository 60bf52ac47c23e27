package dk.samspil.survey.plan;

import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// People can still answer when the round opens, and somebody is asked.
@Component
final class DatesInPlace implements RoundCondition {
    private final Clock clock;

    DatesInPlace(Clock clock) {
        this.clock = clock;
    }

    @Override
    public int step() {
        return 2;
    }

    @Override
    public Answer check(RoundPlan plan, Language language) {
        var words = Messages.of("plan", language);
        var dates = plan.timetable();
        boolean isOver = !clock.instant().isBefore(dates.period().closesAt());
        String how;
        if (isOver) {
            how = words.text("condition.dates.over");
        } else if (plan.participants().isNobody()) {
            how = words.text("condition.dates.nobody");
        } else {
            how = words.text(
                    "condition.dates.how",
                    "weeks",
                    WhenWords.of(language).period(dates.period()),
                    "release",
                    WhenWords.of(language).shortly(When.on(dates.release())));
        }
        return new Answer(
                !isOver && !plan.participants().isNobody(),
                words.text("condition.dates"),
                how,
                RoundCondition.address(plan.id(), "hvornaar"));
    }
}
