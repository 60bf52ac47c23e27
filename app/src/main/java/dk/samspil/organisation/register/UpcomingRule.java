package dk.samspil.organisation.register;

import java.util.Optional;

/// Who will be asked in the survey that is being prepared. Declared here; whoever plans surveys implements it.
public interface UpcomingRule {
    /// The rule of the next survey; empty while none is planned.
    Optional<ParticipantsRule> find();
}
