package dk.samspil.collection.answer;

import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;

/// One person's answers, without the person.
///
/// @param leader whether the voter leads the unit; empty where the round does not ask
/// @param attributes what else the ballot says about its voter, in the order of the round's attribute names
/// @param answers one for every item in the order of the questionnaire; empty where the item was skipped
public record Ballot(UnitId unit, Optional<Boolean> leader, List<String> attributes, List<Optional<Integer>> answers) {
    public Ballot {
        attributes = List.copyOf(attributes);
        answers = List.copyOf(answers);
    }
}
