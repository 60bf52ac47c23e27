package dk.samspil.survey.plan;

import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.Set;

/// Who is asked.
///
/// @param employedBy only those who were employed on this day
/// @param monthlyPaid whether those with a monthly wage are asked
/// @param hourlyPaid whether those paid by the hour are
/// @param trainees whether trainees and apprentices are
/// @param leaders whether leaders are
/// @param everyJob whether somebody with jobs in several units answers for each of them; else once, for the main job
/// @param units only these units and all below them; empty for everybody
public record Participants(
        LocalDate employedBy,
        boolean monthlyPaid,
        boolean hourlyPaid,
        boolean trainees,
        boolean leaders,
        boolean everyJob,
        Set<UnitId> units) {
    public Participants {
        units = Set.copyOf(units);
    }

    /// As most municipalities have it: those with a monthly wage, and leaders.
    public static Participants usual(LocalDate employedBy) {
        return new Participants(employedBy, true, false, false, true, false, Set.of());
    }

    /// The last day of the month that lies one whole month before the first day of answering: 31 August for October.
    public static LocalDate usualCutOff(LocalDate firstDay) {
        return firstDay.withDayOfMonth(1).minusMonths(1).minusDays(1);
    }

    /// Whether nobody can be meant.
    public boolean isNobody() {
        return !monthlyPaid && !hourlyPaid && !trainees && !leaders;
    }

    Participants employedBy(LocalDate day) {
        return new Participants(day, monthlyPaid, hourlyPaid, trainees, leaders, everyJob, units);
    }
}
