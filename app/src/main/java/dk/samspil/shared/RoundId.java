package dk.samspil.shared;

import java.util.UUID;

/// The identity of one survey round: one questionnaire asked of one organisation in one period.
public record RoundId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
