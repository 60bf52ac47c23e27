package dk.samspil.survey.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All dates of a round: the three that are chosen, and those that follow from them.
///
/// @param release the day on which the results are out, at 9.00
/// @param others in the order of [Milestone], none of them one of the chosen
public record Timetable(FieldPeriod period, LocalDate release, List<PlannedDate> others) {
    public Timetable {
        others = others.stream()
                .sorted(Comparator.comparing(PlannedDate::milestone))
                .toList();
        if (others.stream().anyMatch(date -> date.milestone().isChosen())
                || others.stream().map(PlannedDate::milestone).distinct().count() != others.size()) {
            throw new IllegalArgumentException("a date for each milestone that is not chosen, and only one");
        }
    }

    /// Everything, the earliest first.
    public List<PlannedDate> list() {
        var chosen = Stream.of(
                new PlannedDate(Milestone.FIRST_DAY, When.on(period.firstDay()), true),
                new PlannedDate(Milestone.LAST_DAY, When.on(period.lastDay()), true),
                new PlannedDate(Milestone.RELEASE, When.on(release), true));
        return Stream.concat(chosen, others.stream())
                .sorted(Comparator.comparing((PlannedDate date) -> date.when().firstDay())
                        .thenComparing(date -> date.when().lastDay())
                        .thenComparing(PlannedDate::milestone))
                .toList();
    }

    public Optional<PlannedDate> find(Milestone milestone) {
        return list().stream().filter(date -> date.milestone() == milestone).findFirst();
    }

    /// When a phase of the year is, in weeks from its first day to its last; the talks in months from the release on.
    /// Empty when nothing happens in it.
    public Optional<When> find(Milestone.Phase phase) {
        return switch (phase) {
            case PREPARE -> between(Milestone.FRAME_DISCUSSED, Milestone.STAFF_LIST);
            case VALIDATE -> between(Milestone.VALIDATION, Milestone.VALIDATION);
            case ANSWER -> between(Milestone.FIRST_DAY, Milestone.LAST_DAY);
            case RESULTS -> between(Milestone.RELEASE, Milestone.RELEASE);
            case TALKS ->
                find(Milestone.TALKS_HELD)
                        .map(last -> new When.Months(
                                YearMonth.from(release),
                                YearMonth.from(last.when().lastDay())));
            case FOLLOW_UP -> between(Milestone.FOLLOW_UP, Milestone.FOLLOW_UP);
        };
    }

    private Optional<When> between(Milestone from, Milestone to) {
        return find(from)
                .map(PlannedDate::when)
                .map(When::firstDay)
                .flatMap(first -> find(to).map(PlannedDate::when)
                        .map(When::lastDay)
                        .filter(last -> !last.isBefore(first))
                        .map(last -> new When.Weeks(IsoWeek.of(first), IsoWeek.of(last))));
    }

    /// Other chosen dates. What was proposed moves along, what somebody wrote stays.
    Timetable on(FieldPeriod newPeriod, LocalDate newRelease, RoundKind kind) {
        var proposed = YearlyWheel.propose(kind, newPeriod, newRelease);
        return new Timetable(
                newPeriod,
                newRelease,
                proposed.stream()
                        .map(date ->
                                find(date.milestone()).filter(PlannedDate::own).orElse(date))
                        .toList());
    }

    /// The same with another date for one milestone.
    Timetable with(Milestone milestone, When when) {
        var rest = others.stream().filter(date -> date.milestone() != milestone);
        return new Timetable(
                period,
                release,
                Stream.concat(rest, Stream.of(new PlannedDate(milestone, when, true)))
                        .toList());
    }
}
