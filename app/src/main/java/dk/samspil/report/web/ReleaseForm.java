package dk.samspil.report.web;

import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.When;
import dk.samspil.survey.plan.WhenText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When results are to open, as typed: a day and a time of day for all, and another pair for the management.
///
/// @param note what readers are told where earlier results are replaced
record ReleaseForm(String day, String time, String managementDay, String managementTime, String note) {
    static final String DAY = "dag";
    static final String TIME = "tid";
    static final String MANAGEMENT_DAY = "ledelse-dag";
    static final String MANAGEMENT_TIME = "ledelse-tid";
    static final String NOTE = "besked";
    static final int LONGEST_NOTE = 300;

    private static final Pattern CLOCK = Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})(?:[.:](\\d{2}))?");

    /// What was typed for holding or withdrawing: a note and no moment.
    static ReleaseForm noteOnly(String note) {
        return new ReleaseForm("", "", "", "", note);
    }

    /// Whether anything was typed for a moment.
    boolean hasMoment() {
        return !(day + time + managementDay + managementTime).isBlank();
    }

    /// What is wrong with the note, as a message key.
    Optional<String> problemOfNote(boolean needed) {
        if (needed && note.isBlank()) {
            return Optional.of("problem.note");
        }
        return note.strip().length() > LONGEST_NOTE ? Optional.of("problem.note.long") : Optional.empty();
    }

    /// What was read, and what could not be: a message key for each such field.
    record Reading(Optional<Instant> opensAt, Optional<Instant> managementFrom, Map<String, String> problems) {
        Reading {
            problems = Map.copyOf(problems);
        }
    }

    /// Reads all fields; a year that is left out is the nearest to today.
    ///
    /// @param replaces whether a note is needed
    Reading read(LocalDate today, boolean replaces) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<Instant> opensAt = moment(day, time, DAY, TIME, today, problems);
        boolean early = !managementDay.isBlank() || !managementTime.isBlank();
        Optional<Instant> management = early
                ? moment(managementDay, managementTime, MANAGEMENT_DAY, MANAGEMENT_TIME, today, problems)
                : Optional.empty();
        problemOfNote(replaces).ifPresent(problem -> problems.put(NOTE, problem));
        return new Reading(opensAt, management, problems);
    }

    private static Optional<Instant> moment(
            String day, String time, String dayField, String timeField, LocalDate today, Map<String, String> problems) {
        Optional<LocalDate> date = date(day, today);
        Optional<LocalTime> clock = clock(time);
        if (date.isEmpty()) {
            problems.put(dayField, "problem.day");
        }
        if (clock.isEmpty()) {
            problems.put(timeField, "problem.time");
        }
        return date.flatMap(found ->
                clock.map(at -> found.atTime(at).atZone(FieldPeriod.DANISH_TIME).toInstant()));
    }

    /// A day; a year that is left out is the nearest to today.
    static Optional<LocalDate> date(String text, LocalDate today) {
        return WhenText.read(text.strip(), today, today) instanceof WhenText.Outcome.Read(When.Day(var day))
                ? Optional.of(day)
                : Optional.empty();
    }

    /// `9`, `9.00`, `kl. 9.00`, `09:00`
    static Optional<LocalTime> clock(String text) {
        Matcher found = CLOCK.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int minute = Optional.ofNullable(found.group(2)).map(Integer::parseInt).orElse(0);
        try {
            return Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), minute));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The same without what surrounds it; empty where nothing is written.
    Optional<String> findNote() {
        return Optional.of(note.strip()).filter(text -> !text.isEmpty());
    }
}
