package dk.samspil.collection.outreach;

/// An address that does not work.
///
/// @param status why, as a code such as `5.1.1`
record FailedAddress(String employmentId, Route route, String address, String status) {}
