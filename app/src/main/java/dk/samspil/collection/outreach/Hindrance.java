package dk.samspil.collection.outreach;

import java.time.Instant;

/// Why nothing leaves by a way at the moment.
///
/// @param trouble a name of `mail.Delivery.Trouble`
/// @param failures how often in a row
public record Hindrance(Route route, String trouble, int failures, Instant tryAfter) {}
