package dk.samspil.disclosure;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.RoundId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// One round on the way to the one that is released, which is the last of them itself.
///
/// @param day on which its figures were frozen
/// @param broken the themes and composites of today that were asked in another way then, so that no line may lead
///     there; empty for the round itself
public record TrendRound(RoundId round, LocalText title, LocalDate day, Set<String> broken) {
    public TrendRound {
        broken = Collections.unmodifiableSet(new TreeSet<>(broken));
    }
}
