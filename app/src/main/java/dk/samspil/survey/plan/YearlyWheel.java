package dk.samspil.survey.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/// The dates of a round as a large municipality has them, counted in weeks from the chosen ones.
///
/// With answers in weeks 43-45 the head committee meets in week 24 and the management in week 25, posters are ready in
/// week 34, the staff list is put right in weeks 38-39, leaders check it in week 40, letters go out in weeks 41-42. The
/// management sees the main result in the second week after the last day, the results are out on a Thursday two weeks
/// later, the committees have them presented a week after that and discuss them five weeks later; talks are held within
/// twelve weeks. Where a proposed day is a day off, the last working day before it is proposed.
public final class YearlyWheel {
    private static final int USUAL_FIRST_WEEK = 43;
    private static final int SPRING_FIRST_WEEK = 10;
    private static final int DAYS_CODES_ARE_KEPT = 30;
    /// How long before the first day a yearly round is begun at the latest: later, next year's is meant.
    private static final int WEEKS_OF_PREPARATION = 6;

    private YearlyWheel() {}

    /// When a round of this kind is usually asked, next time: weeks 43-45 for the yearly ones, 10-11 for
    /// a follow-up, two weeks from the Monday after next for a unit's own.
    public static FieldPeriod usualPeriod(RoundKind kind, LocalDate today) {
        return switch (kind) {
            case SOCIAL_CAPITAL, WITH_WELL_BEING ->
                weeks(next(USUAL_FIRST_WEEK, today.plusWeeks(WEEKS_OF_PREPARATION)), 3);
            case FOLLOW_UP -> weeks(next(SPRING_FIRST_WEEK, today.plusWeeks(2)), 2);
            case UNIT_SURVEY -> weeks(IsoWeek.of(today).plusWeeks(2), 2);
        };
    }

    /// The same weeks and weekdays in the first later year in which they lie after today.
    public static FieldPeriod sameWeeksLater(FieldPeriod earlier, LocalDate today) {
        IsoWeek week = IsoWeek.of(earlier.firstDay());
        int year = week.year() + 1;
        LocalDate first = sameWeekday(earlier.firstDay(), week.inYear(year));
        while (!first.isAfter(today)) {
            year++;
            first = sameWeekday(earlier.firstDay(), week.inYear(year));
        }
        return earlier.on(first, first.plusDays(earlier.days() - 1L));
    }

    /// The day on which results are out: the Thursday of the fourth week after the last day; two weeks after for the
    /// short rounds.
    public static LocalDate usualRelease(RoundKind kind, FieldPeriod period) {
        int weeks = kind.isYearly() ? 4 : 2;
        return workingDay(IsoWeek.of(period.lastDay()).plusWeeks(weeks).day(DayOfWeek.THURSDAY.getValue()));
    }

    /// All dates that follow from the chosen ones.
    public static List<PlannedDate> propose(RoundKind kind, FieldPeriod period, LocalDate release) {
        return kind.isYearly() ? wholeYear(period, release) : shortRound(period);
    }

    /// A whole timetable in the usual weeks.
    static Timetable timetable(RoundKind kind, FieldPeriod period) {
        LocalDate release = usualRelease(kind, period);
        return new Timetable(period, release, propose(kind, period, release));
    }

    private static List<PlannedDate> wholeYear(FieldPeriod period, LocalDate release) {
        IsoWeek first = IsoWeek.of(period.firstDay());
        IsoWeek last = IsoWeek.of(period.lastDay());
        IsoWeek out = IsoWeek.of(release);
        return List.of(
                on(Milestone.FRAME_DISCUSSED, first.plusWeeks(-19), DayOfWeek.THURSDAY),
                on(Milestone.TIMETABLE_APPROVED, first.plusWeeks(-18), DayOfWeek.THURSDAY),
                in(Milestone.MATERIALS_READY, first.plusWeeks(-9), 1),
                in(Milestone.STAFF_LIST, first.plusWeeks(-5), 2),
                in(Milestone.VALIDATION, first.plusWeeks(-3), 1),
                on(Milestone.KEY, first.plusWeeks(-3), DayOfWeek.FRIDAY),
                in(Milestone.LETTERS, first.plusWeeks(-2), 2),
                on(Milestone.MAIN_RESULT_SEEN, last.plusWeeks(2), DayOfWeek.TUESDAY),
                codesDeleted(period),
                on(Milestone.RESULT_PRESENTED, out.plusWeeks(1), DayOfWeek.THURSDAY),
                on(Milestone.RESULT_DISCUSSED, out.plusWeeks(6), DayOfWeek.THURSDAY),
                on(Milestone.JOINT_ACTIONS, out.plusWeeks(8), DayOfWeek.THURSDAY),
                on(Milestone.TALKS_HELD, out.plusWeeks(12), DayOfWeek.FRIDAY),
                in(Milestone.FOLLOW_UP, out.plusWeeks(14), 2));
    }

    private static List<PlannedDate> shortRound(FieldPeriod period) {
        return List.of(
                on(Milestone.STAFF_LIST, IsoWeek.of(period.firstDay()).plusWeeks(-2), DayOfWeek.FRIDAY),
                on(Milestone.KEY, IsoWeek.of(period.firstDay()).plusWeeks(-1), DayOfWeek.FRIDAY),
                codesDeleted(period));
    }

    private static PlannedDate codesDeleted(FieldPeriod period) {
        return PlannedDate.proposed(
                Milestone.CODES_DELETED, When.on(period.lastDay().plusDays(DAYS_CODES_ARE_KEPT)));
    }

    private static PlannedDate on(Milestone milestone, IsoWeek week, DayOfWeek day) {
        return PlannedDate.proposed(milestone, When.on(workingDay(week.day(day.getValue()))));
    }

    private static PlannedDate in(Milestone milestone, IsoWeek from, int weeks) {
        return PlannedDate.proposed(milestone, new When.Weeks(from, from.plusWeeks(weeks - 1)));
    }

    private static LocalDate workingDay(LocalDate day) {
        return DanishYear.isWorkingDay(day) ? day : workingDay(day.minusDays(1));
    }

    private static IsoWeek next(int week, LocalDate notBefore) {
        IsoWeek same = new IsoWeek(IsoWeek.of(notBefore).year(), week);
        return same.monday().isBefore(notBefore) ? same.inYear(same.year() + 1) : same;
    }

    private static FieldPeriod weeks(IsoWeek from, int weeks) {
        return FieldPeriod.ofDays(from.monday(), from.plusWeeks(weeks - 1).day(7));
    }

    private static LocalDate sameWeekday(LocalDate day, IsoWeek week) {
        return week.monday().with(TemporalAdjusters.nextOrSame(day.getDayOfWeek()));
    }
}
