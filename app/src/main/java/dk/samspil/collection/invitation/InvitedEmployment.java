package dk.samspil.collection.invitation;

import dk.samspil.shared.UnitId;

/// An invitation, as those see it who send it out. What was answered, or when, nobody sees.
///
/// @param employmentId the opaque id of the employment
/// @param generation which of the employment's codes is the valid one, from 0
/// @param unit the frozen unit for which the person answers
/// @param language in which the person is written to, such as `da`
/// @param late whether the person joined after the round was made ready
/// @param ended whether the person has left: nobody writes to them any more, and the code does not work
/// @param used whether the code was used, as of the last nightly count
public record InvitedEmployment(
        String employmentId, int generation, UnitId unit, String language, boolean late, boolean ended, boolean used) {}
