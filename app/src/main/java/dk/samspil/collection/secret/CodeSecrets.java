package dk.samspil.collection.secret;

import dk.samspil.numerics.seal.CodeSecret;
import dk.samspil.numerics.seal.LockingKey;
import dk.samspil.numerics.seal.SlowHash;
import dk.samspil.secret.ServerSecrets;
import dk.samspil.shared.RoundId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The secrets that codes are made with and that respondents' pages are locked with.
@Component
public final class CodeSecrets {
    private final ServerSecrets secrets;

    CodeSecrets(ServerSecrets secrets) {
        this.secrets = secrets;
    }

    /// From a code to what is found by it.
    public SlowHash slowHash() {
        return SlowHash.peppered(secrets.get("code-pepper"));
    }

    /// From an employment to its code, for a round whose codes are being prepared: made when first asked for.
    public CodeSecret makeCodeSecret(RoundId round) {
        return CodeSecret.of(secrets.get(purpose(round)));
    }

    /// Whether the round's codes can still be computed.
    public boolean hasCodes(RoundId round) {
        return secrets.find(purpose(round)).isPresent();
    }

    /// From an employment to its code; empty before codes are prepared, and when the secret is destroyed.
    public Optional<CodeSecret> findCodeSecret(RoundId round) {
        return secrets.find(purpose(round)).map(CodeSecret::of);
    }

    /// Destroys what the round's codes are computed from; nobody can be given a code again. Once destroyed, it changes
    /// nothing.
    public void destroyCodes(RoundId round) {
        secrets.destroy(purpose(round));
    }

    private static String purpose(RoundId round) {
        return "codes-" + round;
    }

    /// Locks the unit of each ticket that is spent in a round.
    public LockingKey ticketKey(RoundId round) {
        return LockingKey.of(secrets.get(ticketPurpose(round)));
    }

    /// The same; empty when it is lost or destroyed.
    public Optional<LockingKey> findTicketKey(RoundId round) {
        return secrets.find(ticketPurpose(round)).map(LockingKey::of);
    }

    /// Destroys what the units of tickets are locked with, once they have been counted.
    public void destroyTicketKey(RoundId round) {
        secrets.destroy(ticketPurpose(round));
    }

    private static String ticketPurpose(RoundId round) {
        return "tickets-" + round;
    }

    /// Locks what a respondent's page carries from request to request.
    public LockingKey passKey() {
        return LockingKey.of(secrets.get("respondent-pass"));
    }
}
