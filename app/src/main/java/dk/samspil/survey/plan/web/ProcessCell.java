package dk.samspil.survey.plan.web;

import dk.samspil.shared.Language;
import dk.samspil.survey.plan.Milestone;
import dk.samspil.survey.plan.PlannedDate;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.When;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// One cell of the strip that shows a round's way through the year: who meets or what happens, and when. The period of
/// answers is one cell.
///
/// @param today whether it is the day: `Dags dato`
public record ProcessCell(String what, String when, boolean today) {
    /// What is seen from outside: meetings, validation, answers, results, talks.
    private static final Set<Milestone> SHOWN = Set.of(
            Milestone.FRAME_DISCUSSED,
            Milestone.TIMETABLE_APPROVED,
            Milestone.VALIDATION,
            Milestone.FIRST_DAY,
            Milestone.MAIN_RESULT_SEEN,
            Milestone.RELEASE,
            Milestone.RESULT_PRESENTED,
            Milestone.RESULT_DISCUSSED,
            Milestone.JOINT_ACTIONS);

    static List<ProcessCell> list(RoundPlan plan, LocalDate today, Language language) {
        var words = Messages.of("plan", language);
        var dates = WhenWords.of(language);
        return plan.timetable().list().stream()
                .filter(date -> SHOWN.contains(date.milestone()))
                .map(date -> of(date, plan, today, words, dates))
                .toList();
    }

    private static ProcessCell of(PlannedDate date, RoundPlan plan, LocalDate today, Messages words, WhenWords dates) {
        if (date.milestone() == Milestone.FIRST_DAY) {
            var period = plan.timetable().period();
            return new ProcessCell(
                    words.text("process.answers"),
                    words.text(
                            "process.days",
                            "first",
                            dates.shortly(When.on(period.firstDay())),
                            "last",
                            dates.shortly(When.on(period.lastDay()))),
                    !today.isBefore(period.firstDay()) && !today.isAfter(period.lastDay()));
        }
        boolean isToday = date.when().equals(When.on(today));
        return new ProcessCell(
                words.text("process." + date.milestone()),
                isToday ? words.text("process.today") : dates.shortly(date.when()),
                isToday);
    }
}
