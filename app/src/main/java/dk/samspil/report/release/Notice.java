package dk.samspil.report.release;

import dk.samspil.mail.MessageToken;
import dk.samspil.shared.RoundId;

/// A mail about a release, from noted to handed over.
///
/// @param attempts how often it could not be handed over
record Notice(MessageToken token, RoundId round, Occasion occasion, String email, int attempts) {
    /// How far it has come.
    enum State {
        WAITING,
        IN_HAND,
        SENT,
        /// The address does not work, or nobody took it however often we tried.
        FAILED,
        /// Something else was decided before it was sent.
        DROPPED,
        /// The server died while it was in hand. It is not sent again.
        IN_DOUBT
    }

    /// Not the address, so that none gets into a log.
    @Override
    public String toString() {
        return "Notice";
    }
}
