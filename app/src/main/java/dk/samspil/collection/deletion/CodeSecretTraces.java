package dk.samspil.collection.deletion;

import dk.samspil.collection.secret.CodeSecrets;
import dk.samspil.shared.RoundId;
import org.springframework.stereotype.Component;

/// What codes are computed from: a file outside the database. Usually it is gone already, since the opening of the box
/// destroys it.
@Component
final class CodeSecretTraces implements PersonalTraces {
    private final CodeSecrets secrets;

    CodeSecretTraces(CodeSecrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public String kind() {
        return "code-secret";
    }

    @Override
    public int count(RoundId round) {
        return secrets.hasCodes(round) ? 1 : 0;
    }

    @Override
    public void delete(RoundId round) {
        secrets.destroyCodes(round);
    }
}
