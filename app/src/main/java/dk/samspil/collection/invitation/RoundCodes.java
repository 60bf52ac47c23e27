package dk.samspil.collection.invitation;

import dk.samspil.numerics.seal.AccessCode;
import dk.samspil.numerics.seal.CodeSecret;

/// The codes of a round, computed as often as they are needed and kept nowhere.
public final class RoundCodes {
    private final CodeSecret secret;

    RoundCodes(CodeSecret secret) {
        this.secret = secret;
    }

    /// The code that this invitation can be used with.
    public AccessCode of(InvitedEmployment invited) {
        return secret.codeOf(invited.employmentId(), invited.generation());
    }
}
