package dk.samspil.collection.outreach;

/// A message in hand and whom it is for.
record Addressed(Queued message, Recipient recipient) {}
