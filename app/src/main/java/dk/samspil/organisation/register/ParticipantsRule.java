package dk.samspil.organisation.register;

import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who is asked in a round. Those on leave are not; those who are ill are.
///
/// @param employedSince the latest first day of a job that counts
/// @param opens the day the survey opens; a job that ends before it does not count
/// @param monthlyPaid whether those paid by the month are asked, and those of whom the source does not say
/// @param everyJob whether somebody with several jobs is asked in each unit of theirs, or once, in the main job. In one
///     unit nobody is asked twice
public record ParticipantsRule(
        LocalDate employedSince,
        LocalDate opens,
        boolean monthlyPaid,
        boolean hourlyPaid,
        boolean trainees,
        boolean leaders,
        boolean everyJob) {
    /// How long before the opening somebody must have been employed, as municipalities usually have it.
    private static final int USUAL_WEEKS = 7;

    /// The main job of several: the one HR or a leader asked for by name, else the one that leads, else the oldest.
    private static final Comparator<StaffMember> MAIN_JOB_FIRST = Comparator.comparing(
                    (StaffMember job) -> job.decision() != ListDecision.INVITE)
            .thenComparing(job -> !job.leader())
            .thenComparing(job -> job.from().orElse(LocalDate.MAX))
            .thenComparing(StaffMember::employmentId);

    public ParticipantsRule {
        if (employedSince.isAfter(opens)) {
            throw new IllegalArgumentException("nobody is employed after the survey opens and still asked");
        }
    }

    /// The rule that is proposed: paid by the month and employed for seven weeks, leaders too.
    public static ParticipantsRule usual(LocalDate opens) {
        return new ParticipantsRule(opens.minusWeeks(USUAL_WEEKS), opens, true, false, false, true, false);
    }

    /// What the rule says about everybody, by employment. Somebody is asked twice only where that was decided by name.
    public Map<String, Inclusion> decide(Collection<StaffMember> staff) {
        Map<String, Inclusion> decided = new HashMap<>();
        for (List<StaffMember> jobs : Persons.group(staff)) {
            jobs.forEach(job -> decided.put(job.employmentId(), decide(job)));
            Set<UnitId> units = new HashSet<>();
            jobs.stream()
                    .filter(job -> decide(job).isInvited())
                    .sorted(MAIN_JOB_FIRST)
                    .filter(job -> isOneTooMany(job, units))
                    .forEach(job -> decided.put(job.employmentId(), Inclusion.OTHER_JOB));
        }
        return decided;
    }

    /// @param units where the person is asked already
    private boolean isOneTooMany(StaffMember job, Set<UnitId> units) {
        boolean another = !units.isEmpty() && !everyJob;
        boolean again = units.contains(job.unit());
        if (job.decision() == ListDecision.INVITE || (!another && !again)) {
            units.add(job.unit());
            return false;
        }
        return true;
    }

    /// What the rule says about one job, whatever others the person has. The first reason that applies is given, in the
    /// order of [Inclusion].
    public Inclusion decide(StaffMember member) {
        return switch (member.decision()) {
            case INVITE -> Inclusion.INVITED;
            case LEAVE_OUT -> Inclusion.LEFT_OUT;
            case NONE -> byTime(member);
        };
    }

    private Inclusion byTime(StaffMember member) {
        if (member.status() == EmploymentStatus.LEFT
                || member.to().filter(last -> last.isBefore(opens)).isPresent()) {
            return Inclusion.LEAVING;
        }
        if (member.status() == EmploymentStatus.LEAVE) {
            return Inclusion.ON_LEAVE;
        }
        return member.from().filter(first -> first.isAfter(employedSince)).isPresent()
                ? Inclusion.EMPLOYED_TOO_LATE
                : byForm(member);
    }

    private Inclusion byForm(StaffMember member) {
        Inclusion form = switch (member.contractForm()) {
            case MONTHLY, NOT_SAID -> monthlyPaid ? Inclusion.INVITED : Inclusion.PAID_BY_THE_MONTH;
            case HOURLY -> hourlyPaid ? Inclusion.INVITED : Inclusion.PAID_BY_THE_HOUR;
            case TRAINEE -> trainees ? Inclusion.INVITED : Inclusion.TRAINEE;
        };
        return form.isInvited() && member.leader() && !leaders ? Inclusion.LEADER : form;
    }
}
