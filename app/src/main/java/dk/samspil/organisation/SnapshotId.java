package dk.samspil.organisation;

import java.util.UUID;

/// The identity of one frozen picture of the organisation.
public record SnapshotId(UUID value) {}
