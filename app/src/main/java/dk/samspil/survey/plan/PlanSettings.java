package dk.samspil.survey.plan;

import dk.samspil.shared.LocalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What one decides in the second step, "who and when".
public record PlanSettings(
        LocalText title,
        FieldPeriod period,
        LocalDate release,
        Participants participants,
        String policy,
        Set<Channel> channels,
        List<String> languages) {
    public PlanSettings {
        channels = Set.copyOf(channels);
        languages = List.copyOf(languages);
    }
}
