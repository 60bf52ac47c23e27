package dk.samspil.organisation.validation;

/// What a leader can say about a line. That somebody is ill is no reason to leave them out, and there is no other
/// text.
public enum ProposalKind {
    /// No longer employed.
    LEFT,
    /// On leave.
    LEAVE,
    /// Belongs to another unit.
    OTHER_UNIT,
    /// Stands on the list by mistake.
    MISTAKE,
    /// Is to be asked although the rule says no.
    INVITE,
    /// Is reached otherwise.
    CONTACT,
    /// Is missing on the list.
    ADDED;

    /// Whether the person is not asked in this unit because of it.
    public boolean leavesOut() {
        return this == LEFT || this == LEAVE || this == OTHER_UNIT || this == MISTAKE;
    }
}
