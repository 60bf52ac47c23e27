package dk.samspil.report.web;

import dk.samspil.report.web.TalkCalendar.Talk;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// When a team talks about its results, as typed.
record TalkForm(String day, String time, String minutes, String who) {
    static final String DAY = "dag";
    static final String TIME = "tid";
    static final String MINUTES = "minutter";
    static final String WHO = "hvem";
    static final List<String> LENGTHS = List.of("30", "45");
    static final List<String> LEADS = List.of("both", "amr", "hr");

    /// Nothing typed yet.
    static final TalkForm EMPTY = new TalkForm("", "", "", "");

    /// What was read, and the fields that could not be.
    record Reading(Optional<Talk> talk, List<String> problems) {
        Reading {
            problems = List.copyOf(problems);
        }
    }

    Reading read(LocalDate today) {
        Optional<LocalDate> date = ReleaseForm.date(day, today).filter(found -> !found.isBefore(today));
        Optional<LocalTime> clock = ReleaseForm.clock(time);
        Map<String, Boolean> fine = new LinkedHashMap<>();
        fine.put(DAY, date.isPresent());
        fine.put(TIME, clock.isPresent());
        fine.put(MINUTES, LENGTHS.contains(minutes));
        fine.put(WHO, LEADS.contains(who));
        List<String> problems = fine.entrySet().stream()
                .filter(field -> !field.getValue())
                .map(Map.Entry::getKey)
                .toList();
        Optional<LocalDateTime> begins = date.flatMap(found -> clock.map(found::atTime));
        return new Reading(
                problems.isEmpty()
                        ? begins.map(moment -> new Talk(moment, Integer.parseInt(minutes), who))
                        : Optional.empty(),
                problems);
    }
}
