package planted.samspil.collection.answer;

import planted.samspil.collection.invitation.Invitations;

/// Knows who was asked.
public record Answers(Invitations invitations) {}
