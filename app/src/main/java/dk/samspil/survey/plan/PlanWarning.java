package dk.samspil.survey.plan;

import java.time.LocalDate;
import java.util.Map;

/// Something about a plan that one should look at. It stops nothing.
///
/// The words stand in `messages/plan_*` under `warning.<code>` and `warning.<code>.fix`.
///
/// @param code what it is
/// @param key names the warning among those of its plan
/// @param details what the words need, by name: dates ([LocalDate]), numbers and keys of other words
/// @param fix what is proposed
public record PlanWarning(Code code, String key, Map<String, Object> details, Fix fix) {
    public enum Code {
        /// The period takes in days of a school holiday.
        SCHOOL_HOLIDAY,
        /// The first or the last day is a public holiday.
        DAY_OFF,
        /// Too few days to answer.
        SHORT_PERIOD,
        /// So many days that people forget it.
        LONG_PERIOD,
        /// Too little time to prepare.
        SOON,
        /// The results would be out before they can be ready.
        EARLY_RELEASE,
        /// The results would be out on a day off.
        RELEASE_ON_DAY_OFF,
        /// Nobody has said yet that the committee meets.
        MEETING_MISSING,
        /// A date lies on the wrong side of another.
        WRONG_ORDER,
        /// A date lies on a day off.
        DATE_ON_DAY_OFF,
        /// The full well-being survey is due.
        WELL_BEING_DUE,
        /// The cut-off date for the staff lies after the first day.
        CUT_OFF_LATE
    }

    public PlanWarning {
        details = Map.copyOf(details);
    }

    /// What pressing the button does.
    public sealed interface Fix {
        /// Other chosen dates.
        record Move(FieldPeriod period, LocalDate release) implements Fix {}

        /// A date for a milestone, as if somebody had written it.
        record Write(Milestone milestone, When when) implements Fix {}

        record ChangeKind(RoundKind kind) implements Fix {}

        record CutOff(LocalDate day) implements Fix {}
    }
}
