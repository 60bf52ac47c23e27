package dk.samspil.access;

/// What came of making an account.
public sealed interface AccountOutcome {
    /// The account was made, and the person can sign in.
    record Created(Viewer viewer) implements AccountOutcome {}

    /// Somebody has an account with this name. Nothing was changed.
    record NameTaken(SignInName name) implements AccountOutcome {}
}
