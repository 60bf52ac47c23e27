package dk.samspil.access;

/// Who may call a controller method.
public enum Audience {
    /// Everybody, signed in or not.
    EVERYBODY,
    /// Everybody with an account.
    SIGNED_IN,
    /// Everybody with a role that opens some unit's report.
    RESULT_READERS,
    /// Those who may see the unit named by the path's `{unitId}`, by [UnitAccess].
    UNIT_READERS,
    /// The HR consultant.
    HR_CONSULTANTS,
    /// The data-protection officer, unless the same person opens some unit's report: what was withheld,
    /// beside a report, is more than anybody should hold.
    DATA_PROTECTION_OFFICERS,
    /// Programs with a key that HR has made; never a person. See [Programs].
    PROGRAMS
}
