package dk.samspil.organisation.validation;

import java.util.UUID;

/// The identity of one validation week.
public record WeekId(UUID value) {}
