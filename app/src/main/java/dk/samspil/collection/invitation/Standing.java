package dk.samspil.collection.invitation;

import dk.samspil.shared.UnitId;

/// How far somebody who is asked has come.
///
/// @param language the language in which the person is written to, such as `da`
/// @param used whether the code was used, as of the last nightly count; never what is known live
public record Standing(String employmentId, UnitId unit, String language, boolean used) {}
