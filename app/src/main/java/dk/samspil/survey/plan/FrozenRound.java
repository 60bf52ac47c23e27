package dk.samspil.survey.plan;

import dk.samspil.organisation.SnapshotId;
import dk.samspil.survey.Questionnaire;

/// What a round that is ready will be opened with.
///
/// @param policy the rules for publishing, as the whole text of their file
public record FrozenRound(Questionnaire questionnaire, SnapshotId organisation, String policy) {}
