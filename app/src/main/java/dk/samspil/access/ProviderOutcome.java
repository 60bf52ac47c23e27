package dk.samspil.access;

/// Whether somebody whom the organisation's provider has vouched for comes in.
public sealed interface ProviderOutcome {
    /// Known here, with a role today.
    record Welcome(Viewer viewer) implements ProviderOutcome {}

    /// Not let in; nothing was created.
    record Refused(Reason reason) implements ProviderOutcome {}

    enum Reason {
        /// The token lacks what the settings require of everybody.
        NOT_ALLOWED,
        /// The token names nobody, or somebody who has neither an account nor a job here.
        UNKNOWN,
        /// Somebody who works here, and holds no role today.
        NO_ROLE
    }
}
