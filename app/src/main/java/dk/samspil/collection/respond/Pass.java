package dk.samspil.collection.respond;

import dk.samspil.collection.answer.Ticket;
import dk.samspil.numerics.seal.CodeKeys;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;

/// What a respondent's page carries from request to request, locked by the server: it knows nothing of respondents
/// between two requests.
///
/// @param keys what follows from the code
/// @param ticket empty until the respondent has started
/// @param attributes in the order of the round's attribute names
public record Pass(
        RoundId round, CodeKeys keys, Optional<Ticket> ticket, UnitId unit, boolean leader, List<String> attributes) {
    public Pass {
        attributes = List.copyOf(attributes);
    }

    Pass withTicket(Ticket drawn) {
        return new Pass(round, keys, Optional.of(drawn), unit, leader, attributes);
    }

    /// Tells nothing.
    @Override
    public String toString() {
        return "Pass";
    }
}
