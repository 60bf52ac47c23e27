package dk.samspil.collection.deletion;

import dk.samspil.organisation.validation.Validation;
import dk.samspil.shared.RoundId;
import org.springframework.stereotype.Component;

/// What leaders corrected in the lists, with names: those of all weeks that are locked, as there is one staff list for
/// all rounds.
@Component
final class CorrectionTraces implements PersonalTraces {
    private final Validation validation;

    CorrectionTraces(Validation validation) {
        this.validation = validation;
    }

    @Override
    public String kind() {
        return "corrections";
    }

    @Override
    public int count(RoundId round) {
        return validation.countCorrections();
    }

    @Override
    public void delete(RoundId round) {
        validation.forgetCorrections();
    }
}
