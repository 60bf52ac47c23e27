package dk.samspil.survey.proposal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a question is about, by its words: enough to see that two questions are about the same.
final class Topic {
    /// Words that stand in questions about anything.
    private static final Set<String> ANYWHERE = Set.of(
            "alle",
            "altid",
            "andre",
            "arbejde",
            "arbejdet",
            "bliver",
            "blevet",
            "denne",
            "der",
            "deres",
            "det",
            "dette",
            "dig",
            "din",
            "dine",
            "dit",
            "efter",
            "eller",
            "en",
            "er",
            "et",
            "for",
            "fra",
            "fået",
            "får",
            "gang",
            "generelt",
            "god",
            "godt",
            "gode",
            "grad",
            "haft",
            "har",
            "have",
            "her",
            "hos",
            "hvad",
            "hvem",
            "hver",
            "hvilken",
            "hvis",
            "hvor",
            "hvordan",
            "hvornår",
            "høj",
            "i",
            "ikke",
            "inden",
            "ja",
            "jeg",
            "jer",
            "jeres",
            "kan",
            "kunne",
            "med",
            "mellem",
            "mere",
            "meget",
            "mig",
            "min",
            "mine",
            "mit",
            "måned",
            "nej",
            "noget",
            "nogen",
            "nok",
            "når",
            "og",
            "også",
            "om",
            "op",
            "os",
            "over",
            "på",
            "seneste",
            "selv",
            "sidste",
            "sig",
            "skal",
            "skulle",
            "som",
            "spørgsmål",
            "tilfreds",
            "til",
            "ud",
            "under",
            "var",
            "ved",
            "vi",
            "vil",
            "vores",
            "være",
            "været",
            "år",
            "året",
            "af",
            "at",
            "den",
            "de",
            "du",
            "man",
            "a",
            "about",
            "and",
            "are",
            "been",
            "do",
            "does",
            "did",
            "from",
            "had",
            "has",
            "how",
            "in",
            "is",
            "it",
            "last",
            "not",
            "of",
            "on",
            "or",
            "our",
            "that",
            "the",
            "this",
            "to",
            "we",
            "what",
            "when",
            "who",
            "with",
            "work",
            "year",
            "you",
            "your");

    /// As much of a word as usually stays the same when it is inflected.
    private static final int STEM = 6;

    private final Set<String> words;

    private Topic(Set<String> words) {
        this.words = words;
    }

    static Topic of(String question) {
        return new Topic(Arrays.stream(question.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1 && !ANYWHERE.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet()));
    }

    /// Whether at least half of the words of the shorter question stand in the other.
    boolean isLike(Topic other) {
        long shared = words.stream().filter(other.words::contains).count();
        return shared > 0 && 2 * shared >= Math.min(words.size(), other.words.size());
    }
}
