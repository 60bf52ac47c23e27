package dk.samspil.demo;

import java.util.List;
import java.util.regex.Pattern;

/// The readability index LIX: words per sentence plus the percentage of words longer than six letters. Below 30 is
/// easy.
final class Lix {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final int LONGEST_SHORT_WORD = 6;

    private Lix() {}

    /// The index of texts that are one sentence each.
    static double of(List<String> sentences) {
        List<String> words = sentences.stream()
                .flatMap(BETWEEN_WORDS::splitAsStream)
                .filter(word -> !word.isEmpty())
                .toList();
        long longWords = words.stream()
                .filter(word -> word.length() > LONGEST_SHORT_WORD)
                .count();
        return (double) words.size() / sentences.size() + 100.0 * longWords / words.size();
    }
}
