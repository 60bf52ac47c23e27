package dk.samspil.survey.plan;

import dk.samspil.survey.plan.PlanWarning.Code;
import dk.samspil.survey.plan.PlanWarning.Fix;
import dk.samspil.survey.plan.SchoolHolidays.SchoolHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks at the dates of a plan for what people regret afterwards, and proposes what to do about each.
final class TimetableCheck {
    private static final int SHORTEST_YEARLY_DAYS = 14;
    private static final int SHORTEST_DAYS = 5;
    private static final int USUAL_DAYS = 21;
    private static final int LONGEST_DAYS = 35;
    private static final int WEEKS_TO_PREPARE = 4;
    /// From the last day until results can be ready: counting, small groups, the management's first look.
    private static final int DAYS_UNTIL_RESULTS = 7;

    private final RoundPlan plan;
    private final Timetable dates;
    private final FieldPeriod period;
    private final SchoolHolidays schools;
    private final LocalDate today;
    private final List<PlanWarning> found = new ArrayList<>();

    TimetableCheck(RoundPlan plan, SchoolHolidays schools, LocalDate today) {
        this.plan = plan;
        this.dates = plan.timetable();
        this.period = dates.period();
        this.schools = schools;
        this.today = today;
    }

    /// The warnings, the most important first.
    List<PlanWarning> run() {
        checkHolidays();
        checkEnds();
        checkLength();
        checkStart();
        checkRelease();
        checkCutOff();
        dates.others().forEach(this::check);
        return List.copyOf(found);
    }

    private void checkHolidays() {
        for (SchoolHoliday holiday : schools.listWithin(period.firstDay(), period.lastDay())) {
            LocalDate monday = mondayAfter(holiday.lastDay());
            move(
                    Code.SCHOOL_HOLIDAY,
                    holiday.name(),
                    Map.of(
                            "holiday",
                            holiday.name(),
                            "days",
                            holiday.daysWithin(period.firstDay(), period.lastDay()),
                            "to",
                            monday),
                    period.on(monday, monday.plusDays(period.days() - 1L)));
        }
    }

    private void checkEnds() {
        DanishYear.findHoliday(period.firstDay()).ifPresent(holiday -> {
            LocalDate later = workingDayFrom(period.firstDay());
            dayOff("first", holiday, period.firstDay(), later, period.on(later, latest(later, period.lastDay())));
        });
        DanishYear.findHoliday(period.lastDay()).ifPresent(holiday -> {
            LocalDate later = workingDayFrom(period.lastDay());
            dayOff("last", holiday, period.lastDay(), later, period.on(period.firstDay(), later));
        });
    }

    private void dayOff(String end, DanishYear.Holiday holiday, LocalDate day, LocalDate to, FieldPeriod moved) {
        move(Code.DAY_OFF, end, Map.of("end", end, "holiday", holiday.name(), "day", day, "to", to), moved);
    }

    private void checkLength() {
        int shortest = plan.kind().isYearly() ? SHORTEST_YEARLY_DAYS : SHORTEST_DAYS;
        if (period.days() < shortest || period.days() > LONGEST_DAYS) {
            int better = plan.kind().isYearly() ? USUAL_DAYS : SHORTEST_YEARLY_DAYS;
            LocalDate last = period.firstDay().plusDays(better - 1L);
            move(
                    period.days() < shortest ? Code.SHORT_PERIOD : Code.LONG_PERIOD,
                    "length",
                    Map.of("days", period.days(), "better", better, "to", last),
                    period.on(period.firstDay(), last));
        }
    }

    private void checkStart() {
        LocalDate earliest = today.plusWeeks(WEEKS_TO_PREPARE);
        if (plan.kind().isYearly()
                && plan.state().isChangeable()
                && period.firstDay().isBefore(earliest)) {
            LocalDate monday = mondayAfter(earliest.minusDays(1));
            move(
                    Code.SOON,
                    "start",
                    Map.of("day", period.firstDay(), "to", monday),
                    period.on(monday, monday.plusDays(period.days() - 1L)));
        }
    }

    private void checkRelease() {
        LocalDate earliest = period.lastDay().plusDays(DAYS_UNTIL_RESULTS);
        if (dates.release().isBefore(earliest)) {
            release(Code.EARLY_RELEASE, YearlyWheel.usualRelease(plan.kind(), period));
        } else if (!DanishYear.isWorkingDay(dates.release())) {
            release(Code.RELEASE_ON_DAY_OFF, workingDayFrom(dates.release()));
        }
    }

    private void release(Code code, LocalDate to) {
        found.add(new PlanWarning(
                code,
                code.name(),
                Map.of("day", dates.release(), "last", period.lastDay(), "to", to),
                new Fix.Move(period, to)));
    }

    private void checkCutOff() {
        if (plan.participants().employedBy().isAfter(period.firstDay())) {
            LocalDate usual = Participants.usualCutOff(period.firstDay());
            found.add(new PlanWarning(
                    Code.CUT_OFF_LATE,
                    Code.CUT_OFF_LATE.name(),
                    Map.of("day", plan.participants().employedBy(), "to", usual),
                    new Fix.CutOff(usual)));
        }
    }

    private void check(PlannedDate date) {
        if (date.lacksMeeting() && !date.when().lastDay().isBefore(today)) {
            write(Code.MEETING_MISSING, date, date.when());
        }
        proposal(date.milestone())
                .filter(proposed -> date.own() && isOutOfOrder(date))
                .ifPresent(proposed -> write(Code.WRONG_ORDER, date, proposed));
        if (date.own()
                && date.milestone().committee().isPresent()
                && date.when() instanceof When.Day(LocalDate day)
                && !DanishYear.isWorkingDay(day)) {
            write(Code.DATE_ON_DAY_OFF, date, When.on(workingDayFrom(day)));
        }
    }

    private boolean isOutOfOrder(PlannedDate date) {
        return switch (date.milestone().phase()) {
            case PREPARE, VALIDATE -> !date.when().lastDay().isBefore(period.firstDay());
            case ANSWER -> false;
            case RESULTS ->
                !date.when().firstDay().isAfter(period.lastDay())
                        || (date.milestone() == Milestone.MAIN_RESULT_SEEN
                                && date.when().firstDay().isAfter(dates.release()))
                        || (date.milestone() == Milestone.RESULT_PRESENTED
                                && date.when().lastDay().isBefore(dates.release()));
            case TALKS, FOLLOW_UP -> date.when().lastDay().isBefore(dates.release());
        };
    }

    private Optional<When> proposal(Milestone milestone) {
        return YearlyWheel.propose(plan.kind(), period, dates.release()).stream()
                .filter(date -> date.milestone() == milestone)
                .map(PlannedDate::when)
                .findFirst();
    }

    private void write(Code code, PlannedDate date, When to) {
        found.add(new PlanWarning(
                code,
                code + "-" + date.milestone(),
                Map.of("milestone", date.milestone().name(), "when", date.when(), "to", to),
                new Fix.Write(date.milestone(), to)));
    }

    /// A proposal for the period; the release moves along when it would come too early, and stays otherwise.
    private void move(Code code, String key, Map<String, Object> details, FieldPeriod to) {
        LocalDate release = dates.release().isBefore(to.lastDay().plusDays(DAYS_UNTIL_RESULTS))
                ? YearlyWheel.usualRelease(plan.kind(), to)
                : dates.release();
        found.add(new PlanWarning(code, code + "-" + key, details, new Fix.Move(to, release)));
    }

    private static LocalDate mondayAfter(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return next.getDayOfWeek() == DayOfWeek.MONDAY ? next : mondayAfter(next);
    }

    private static LocalDate workingDayFrom(LocalDate day) {
        return DanishYear.isWorkingDay(day) ? day : workingDayFrom(day.plusDays(1));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
