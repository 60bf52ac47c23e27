package dk.samspil.survey.library;

import java.time.Instant;

/// A draft as it was last saved.
///
/// @param revision counts how often it was saved, from 1; whoever saves says which one was changed
public record StoredDraft(DraftId id, int revision, QuestionnaireDraft content, Instant savedAt) {}
