package dk.samspil.report.web;

import dk.samspil.report.release.EarlySight;
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

/// When results are to open, as typed: a day and a time of day for all, and other pairs for management and committees.
///
/// @param note what readers are told where earlier results are replaced
record ReleaseForm(
        String day,
        String time,
        String managementDay,
        String managementTime,
        String committeeDay,
        String committeeTime,
        String note) {
    static final String DAY = "dag";
    static final String TIME = "tid";
    static final String MANAGEMENT_DAY = "ledelse-dag";
    static final String MANAGEMENT_TIME = "ledelse-tid";
    static final String COMMITTEE_DAY = "udvalg-dag";
    static final String COMMITTEE_TIME = "udvalg-tid";
    static final String NOTE = "besked";
    static final int LONGEST_NOTE = 300;

    private static final Pattern CLOCK = Pattern.compile("(?:kl\\.? ?)?(\\d{1,2})(?:[.:](\\d{2}))?");

    /// What was typed for holding or withdrawing: a note and no moment.
    static ReleaseForm noteOnly(String note) {
        return new ReleaseForm("", "", "", "", "", "", note);
    }

    /// Whether anything was typed for a moment.
    boolean hasMoment() {
        return !(day + time + managementDay + managementTime + committeeDay + committeeTime).isBlank();
    }

    /// What is wrong with the note, as a message key.
    Optional<String> problemOfNote(boolean needed) {
        if (needed && note.isBlank()) {
            return Optional.of("problem.note");
        }
        return note.strip().length() > LONGEST_NOTE ? Optional.of("problem.note.long") : Optional.empty();
    }

    /// What was read, and what could not be: a message key for each such field.
    record Reading(Optional<Instant> opensAt, EarlySight early, Map<String, String> problems) {
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
        var early = new EarlySight(
                early(managementDay, managementTime, MANAGEMENT_DAY, MANAGEMENT_TIME, today, problems),
                early(committeeDay, committeeTime, COMMITTEE_DAY, COMMITTEE_TIME, today, problems));
        problemOfNote(replaces).ifPresent(problem -> problems.put(NOTE, problem));
        return new Reading(opensAt, early, problems);
    }

    /// Empty where neither field is filled in.
    private static Optional<Instant> early(
            String day, String time, String dayField, String timeField, LocalDate today, Map<String, String> problems) {
        return day.isBlank() && time.isBlank()
                ? Optional.empty()
                : moment(day, time, dayField, timeField, today, problems);
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
