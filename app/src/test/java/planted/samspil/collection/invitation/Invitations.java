package planted.samspil.collection.invitation;

import planted.samspil.collection.answer.Answers;

/// Knows what was answered.
public record Invitations(Answers answers) {}
