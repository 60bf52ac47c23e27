package dk.samspil.collection.custody;

import dk.samspil.access.SignInName;
import dk.samspil.shared.RoundId;

/// One of the three who hold a part of a round's key.
public record KeyHolder(RoundId round, HolderRole role, SignInName name, State state) {
    /// How far the holder has come.
    public enum State {
        /// The part waits in the server's memory and has been shown to nobody.
        WAITING,
        /// The holder has seen it and not yet proved that it can be read on paper.
        SHOWN,
        /// The holder has proved it, and the server has forgotten it.
        PROVED,
        /// The server was restarted before the holder had proved it: nobody has it any more.
        LOST
    }
}
