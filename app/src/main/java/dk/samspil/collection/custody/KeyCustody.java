package dk.samspil.collection.custody;

/// Who can open a round's answers. Respondents and the safety statement are told.
public enum KeyCustody {
    /// Two of three holders together. The key was never written anywhere as a whole.
    THREE_HOLDERS,
    /// The operator alone: the key lies in a file of the server.
    OPERATOR,
    /// Everybody: a throw-away key for demonstrations and tests.
    DEMONSTRATION;

    /// Whether people may only be told that their answers are confidential: whoever runs the server could open them.
    public boolean isConfidentialOnly() {
        return this == OPERATOR;
    }
}
