package dk.samspil.collection.answer;

import dk.samspil.shared.UnitId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was in the box, counted against the tickets that were spent.
///
/// @param tickets how many were spent
/// @param byUnit how many in each unit; empty where the key to that is lost
record BallotCount(OpenedContents contents, int tickets, Optional<Map<UnitId, Integer>> byUnit) {
    private record Asked(UnitId unit, String question) {}

    BallotCount {
        byUnit = byUnit.map(Map::copyOf);
    }

    /// Whether there is more than people with a ticket can have put in.
    boolean isTooMuch() {
        return contents.ballots().size() > tickets || unitsWithTooMuch() > 0;
    }

    /// In how many units there are more ballots, or more answers in words to one question, than tickets.
    int unitsWithTooMuch() {
        return byUnit.map(this::unitsWithMoreThan).orElse(0);
    }

    private int unitsWithMoreThan(Map<UnitId, Integer> spent) {
        Map<UnitId, Integer> ballots = new HashMap<>();
        contents.ballots().forEach(ballot -> ballots.merge(ballot.unit(), 1, Integer::sum));
        Map<Asked, Integer> texts = new HashMap<>();
        contents.texts().forEach(text -> texts.merge(new Asked(text.unit(), text.question()), 1, Integer::sum));
        Set<UnitId> tooMuch = new HashSet<>();
        ballots.forEach((unit, count) -> {
            if (count > spent.getOrDefault(unit, 0)) {
                tooMuch.add(unit);
            }
        });
        texts.forEach((asked, count) -> {
            if (count > spent.getOrDefault(asked.unit(), 0)) {
                tooMuch.add(asked.unit());
            }
        });
        return tooMuch.size();
    }
}
