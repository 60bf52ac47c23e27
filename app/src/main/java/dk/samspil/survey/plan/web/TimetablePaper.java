package dk.samspil.survey.plan.web;

import dk.samspil.shared.Language;
import dk.samspil.survey.plan.PlannedDate;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Messages;
import java.time.LocalDate;
import java.util.List;

/// The timetable as a paper for a committee: the strip of the year, and every date.
///
/// @param styles the style sheet of papers
public record TimetablePaper(
        String styles,
        String municipality,
        String title,
        String round,
        String lead,
        List<ProcessCell> process,
        List<Row> rows,
        boolean hasOpenMeetings,
        Messages words) {
    public TimetablePaper {
        process = List.copyOf(process);
        rows = List.copyOf(rows);
    }

    /// One date.
    public record Row(String when, String what) {}

    static TimetablePaper of(RoundPlan plan, String styles, String municipality, LocalDate today, Language language) {
        var words = Messages.of("plan", language);
        var dates = WhenWords.of(language);
        return new TimetablePaper(
                styles,
                municipality,
                words.text("paper.title"),
                plan.title().in(language),
                words.text(
                        "paper.lead",
                        "period",
                        dates.period(plan.timetable().period()),
                        "release",
                        dates.day(plan.timetable().release())),
                ProcessCell.list(plan, today, language),
                plan.timetable().list().stream()
                        .map(date -> new Row(
                                dates.fully(date.when()),
                                words.text("milestone." + date.milestone()) + (date.lacksMeeting() ? " *" : "")))
                        .toList(),
                plan.timetable().list().stream().anyMatch(PlannedDate::lacksMeeting),
                words);
    }
}
