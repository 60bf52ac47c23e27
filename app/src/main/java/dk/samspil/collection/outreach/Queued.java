package dk.samspil.collection.outreach;

import dk.samspil.mail.MessageToken;
import dk.samspil.shared.RoundId;

/// A message that is noted, and handed over or not.
///
/// @param attempts how often it was put off
record Queued(RoundId round, Step step, String employmentId, Route route, MessageToken token, int attempts) {}
