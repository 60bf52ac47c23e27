package dk.samspil.collection.respond;

import dk.samspil.collection.answer.Ticket;
import dk.samspil.numerics.seal.CodeKeys;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;

/// What a respondent's page carries from request to request, locked by the server: it knows nothing of
/// respondents between two requests.
///
/// @param keys what follows from the code
/// @param ticket empty until the respondent has started
/// @param attributes in the order of the round's attribute names
/// @param trial whether somebody only tries the questions: such a pass opens nothing where answers are
///     stored, and no other opens anything where they are not
public record Pass(
        RoundId round,
        CodeKeys keys,
        Optional<Ticket> ticket,
        UnitId unit,
        boolean leader,
        List<String> attributes,
        boolean trial) {
    public Pass {
        attributes = List.copyOf(attributes);
    }

    Pass withTicket(Ticket drawn) {
        return new Pass(round, keys, Optional.of(drawn), unit, leader, attributes, trial);
    }

    /// Whoever says to work in another unit leads none there.
    Pass in(UnitId other) {
        return new Pass(round, keys, ticket, other, false, attributes, trial);
    }

    /// Tells nothing.
    @Override
    public String toString() {
        return "Pass";
    }
}
