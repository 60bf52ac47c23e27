package dk.samspil.organisation.register;

import java.time.LocalDate;

/// Who is asked in a round. Those on leave are not; those who are ill are.
///
/// @param employedSince the latest first day of a job that counts
/// @param opens the day the survey opens; a job that ends before it does not count
/// @param monthlyPaid whether those paid by the month are asked, and those of whom the source does not say
public record ParticipantsRule(
        LocalDate employedSince,
        LocalDate opens,
        boolean monthlyPaid,
        boolean hourlyPaid,
        boolean trainees,
        boolean leaders) {
    /// How long before the opening somebody must have been employed, as municipalities usually have it.
    private static final int USUAL_WEEKS = 7;

    public ParticipantsRule {
        if (employedSince.isAfter(opens)) {
            throw new IllegalArgumentException("nobody is employed after the survey opens and still asked");
        }
    }

    /// The rule that is proposed: paid by the month and employed for seven weeks, leaders too.
    public static ParticipantsRule usual(LocalDate opens) {
        return new ParticipantsRule(opens.minusWeeks(USUAL_WEEKS), opens, true, false, false, true);
    }

    /// What the rule says about one job. The first reason that applies is given, in the order of [Inclusion].
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
