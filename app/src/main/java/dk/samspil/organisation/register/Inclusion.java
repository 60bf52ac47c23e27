package dk.samspil.organisation.register;

/// Whether somebody is asked, and if not, why.
public enum Inclusion {
    INVITED,
    /// The leader or HR took the person off the list.
    LEFT_OUT,
    /// No longer employed when the survey opens, or last day before it.
    LEAVING,
    ON_LEAVE,
    EMPLOYED_TOO_LATE,
    PAID_BY_THE_MONTH,
    PAID_BY_THE_HOUR,
    TRAINEE,
    LEADER,
    /// The same person is asked in another job.
    OTHER_JOB;

    public boolean isInvited() {
        return this == INVITED;
    }
}
