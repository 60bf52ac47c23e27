package dk.samspil.report.trend;

import dk.samspil.disclosure.ReleasedNote;
import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.disclosure.ReleasedUnit;
import dk.samspil.disclosure.TrendRound;
import dk.samspil.report.trend.TrendPart.Event;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Messages;
import dk.samspil.ui.chart.TimeLine;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What has happened in a unit, or in a unit above it, since the first round that is told of; where
/// there is none, in
/// the year and a half before the figures were frozen.
final class Events {
    private static final int MONTHS_ALONE = 18;

    private final List<TrendRound> rounds;
    private final List<ReleasedNote> notes;
    private final Messages words;

    Events(ReleasedTable table, UnitId unit, Messages words) {
        this.rounds = table.trend().listRounds();
        this.words = words;
        Set<UnitId> above = path(table, unit);
        this.notes = table.trend().listNotes().stream()
                .filter(note -> above.contains(note.unit()))
                .filter(note -> !note.day().isBefore(first()))
                .toList();
    }

    /// The unit and those above it; of a joint report those above its units.
    private static Set<UnitId> path(ReleasedTable table, UnitId unit) {
        Set<UnitId> path = new HashSet<>();
        Optional<ReleasedUnit> at = table.findUnit(unit).or(() -> above(table, unit));
        while (at.isPresent()) {
            path.add(at.get().id());
            at = Optional.ofNullable(at.get().parent()).flatMap(table::findUnit);
        }
        return path;
    }

    private static Optional<ReleasedUnit> above(ReleasedTable table, UnitId report) {
        return table.listJoints().stream()
                .filter(joint -> joint.id().equals(report))
                .map(joint -> table.getUnit(joint.units().getFirst()))
                .flatMap(unit -> Optional.ofNullable(unit.parent()).stream())
                .findFirst()
                .flatMap(table::findUnit);
    }

    private LocalDate first() {
        LocalDate day = rounds.getFirst().day();
        return rounds.size() > 1 ? day : day.minusMonths(MONTHS_ALONE);
    }

    List<Event> list() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            ReleasedNote note = notes.get(i);
            String month = DateTimeFormatter.ofPattern(
                            "MMMM yyyy", words.language().locale())
                    .format(note.day());
            String what = words.text("event", "kind", words.text("kind." + note.kind()), "text", note.text());
            events.add(new Event(rounds.size() > 1 ? letter(i) : "", month, what));
        }
        return events;
    }

    /// A, B, C …; after Z numbers.
    private static String letter(int number) {
        return number < 26 ? Character.toString('A' + number) : Integer.toString(number + 1);
    }

    List<TimeLine.Note> marks() {
        List<TimeLine.Note> marks = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            marks.add(new TimeLine.Note(place(notes.get(i).day()), letter(i)));
        }
        return marks;
    }

    /// Where a day lies between the rounds, counted in rounds.
    private double place(LocalDate day) {
        int after = 1;
        while (after < rounds.size() - 1 && rounds.get(after).day().isBefore(day)) {
            after++;
        }
        LocalDate from = rounds.get(after - 1).day();
        long whole = ChronoUnit.DAYS.between(from, rounds.get(after).day());
        double share = whole == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(from, day) / whole;
        return after - 1 + Math.clamp(share, 0, 1);
    }
}
