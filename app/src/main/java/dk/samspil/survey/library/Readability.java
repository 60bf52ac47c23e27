package dk.samspil.survey.library;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Question;
import dk.samspil.survey.Questionnaire;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How long a questionnaire takes, and how hard it is to read.
public final class Readability {
    /// LIX counts words of more than six letters, which says something in languages that are written like
    /// these.
    private static final List<String> LANGUAGES_OF_LIX = List.of("da", "en", "sv", "no", "nb", "nn", "de", "fo");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final int LONGEST_SHORT_WORD = 6;

    private static final double SECONDS_FOR_WELCOME_AND_SENDING = 60;
    private static final double SECONDS_A_WORD = 0.5;
    private static final double SECONDS_TO_CHOOSE = 12;
    private static final double SECONDS_TO_CHOOSE_IN_A_TABLE = 6;
    private static final double SECONDS_TO_WRITE = 90;

    private Readability() {}

    /// The readability index of texts of one sentence each: words a sentence plus the percentage of words
    /// of more than six letters. Below 30 is easy. Empty for languages it says nothing about, and where
    /// there are no words.
    ///
    /// Source: C.H. Björnsson, Läsbarhet, 1968.
    public static OptionalInt lix(List<String> sentences, LanguageTag language) {
        List<String> words = sentences.stream().flatMap(Readability::words).toList();
        if (words.isEmpty() || !LANGUAGES_OF_LIX.contains(language.base().value())) {
            return OptionalInt.empty();
        }
        long longWords = words.stream()
                .filter(word -> word.length() > LONGEST_SHORT_WORD)
                .count();
        double index = (double) words.size() / sentences.size() + 100.0 * longWords / words.size();
        return OptionalInt.of((int) Math.round(index));
    }

    /// The index of all questions of a questionnaire in one language.
    public static OptionalInt lix(Questionnaire questionnaire, LanguageTag language) {
        return lix(
                questions(questionnaire)
                        .flatMap(question -> texts(question, language))
                        .toList(),
                language);
    }

    /// Whole minutes on a phone, at least one: a minute for welcome and sending, half a second a word, and
    /// for each question the time to choose or to write. These are our own assumptions, on the slow side,
    /// not measurements.
    public static int minutes(Questionnaire questionnaire) {
        double seconds = SECONDS_FOR_WELCOME_AND_SENDING
                + questions(questionnaire)
                        .mapToDouble(question -> seconds(question, questionnaire.original()))
                        .sum();
        return (int) Math.max(1, Math.round(seconds / 60));
    }

    /// The same for those who are asked most: somebody of the department with the longest questions of its own, where
    /// there is one. Of departments within departments, each counts alone.
    public static int mostMinutes(Questionnaire questionnaire) {
        return Stream.concat(
                        Stream.of(List.<UnitId>of()),
                        questionnaire.listDepartments().stream().map(List::of))
                .mapToInt(units -> minutes(questionnaire.askedIn(units)))
                .max()
                .orElse(1);
    }

    private static double seconds(Question question, LanguageTag language) {
        double reading = SECONDS_A_WORD
                * texts(question, language).flatMap(Readability::words).count();
        return reading
                + switch (question) {
                    case Question.Rated rated -> SECONDS_TO_CHOOSE;
                    case Question.FreeText text -> SECONDS_TO_WRITE;
                    case Question.Matrix matrix ->
                        SECONDS_TO_CHOOSE_IN_A_TABLE
                                * matrix.matrix().rows().size()
                                * matrix.groups().size();
                };
    }

    private static Stream<Question> questions(Questionnaire questionnaire) {
        return questionnaire.listPages().stream().flatMap(page -> questionnaire.listQuestions(page).stream());
    }

    private static Stream<String> texts(Question question, LanguageTag language) {
        return switch (question) {
            case Question.Rated rated -> Stream.of(rated.item().text().in(language));
            case Question.FreeText text -> Stream.of(text.question().text().in(language));
            case Question.Matrix matrix ->
                matrix.matrix().rows().stream().map(row -> row.text().in(language));
        };
    }

    private static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty());
    }
}
