package dk.samspil.organisation.validation;

/// How far a leader has come with a list.
public enum ListState {
    /// Nobody has looked at it.
    UNOPENED,
    /// Somebody has looked at it and not said that it is right.
    OPENED,
    /// It is right as it is.
    APPROVED,
    /// It is right with the corrections.
    CORRECTED;

    /// Whether the leader is done with it.
    public boolean isAnswered() {
        return this == APPROVED || this == CORRECTED;
    }
}
