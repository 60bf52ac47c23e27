package dk.samspil.survey.library;

import java.util.UUID;

/// Names a questionnaire that HR is working on.
public record DraftId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
