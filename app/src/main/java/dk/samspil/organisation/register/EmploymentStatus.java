package dk.samspil.organisation.register;

/// Where a person stands in a job.
public enum EmploymentStatus {
    /// Employed. Those who are ill are, too.
    ACTIVE,
    /// On leave.
    LEAVE,
    /// No longer employed.
    LEFT
}
