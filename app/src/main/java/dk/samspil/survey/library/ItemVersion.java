package dk.samspil.survey.library;

import dk.samspil.shared.LanguageTag;
import dk.samspil.survey.Item;
import java.time.Instant;

/// A question as it stood at some time.
///
/// @param original the language it was written in
/// @param lowest the lowest answer
/// @param highest the highest answer
/// @param since when it was first saved
public record ItemVersion(Item item, LanguageTag original, int lowest, int highest, Instant since) {
    /// Whether the answers to both may be compared: the same words, about the same, on the same scale.
    boolean measuresTheSame(ItemVersion other) {
        return words().equals(other.words())
                && item.target().equals(other.item.target())
                && item.reversed() == other.item.reversed()
                && lowest == other.lowest
                && highest == other.highest;
    }

    private String words() {
        return item.text().in(original).strip().replaceAll("\\s+", " ");
    }
}
