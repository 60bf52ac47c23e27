package dk.samspil.survey.plan;

import dk.samspil.shared.Language;
import dk.samspil.ui.Messages;
import org.springframework.stereotype.Component;

/// Somebody is asked.
@Component
final class StaffInPlace implements RoundCondition {
    private final Freezer freezer;

    StaffInPlace(Freezer freezer) {
        this.freezer = freezer;
    }

    @Override
    public int step() {
        return 4;
    }

    @Override
    public Answer check(RoundPlan plan, Language language) {
        var words = Messages.of("plan", language);
        int count = freezer.countStaff(plan).orElse(0);
        return new Answer(
                count > 0,
                words.text("condition.staff"),
                words.text(count > 0 ? "condition.staff.how" : "condition.staff.none", "count", count),
                RoundCondition.address(plan.id(), "medarbejdere"));
    }
}
