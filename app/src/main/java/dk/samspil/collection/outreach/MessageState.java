package dk.samspil.collection.outreach;

/// How far a message has come.
public enum MessageState {
    WAITING,
    /// Noted as handed over, just before it is.
    IN_HAND,
    SENT,
    /// A server died, or a connection was lost, before anybody could say whether it was taken. Not sent again.
    IN_DOUBT,
    /// No way reaches the person: a letter is needed.
    UNREACHABLE,
    /// Not needed any more: the code was used meanwhile, or the person has left.
    DROPPED
}
