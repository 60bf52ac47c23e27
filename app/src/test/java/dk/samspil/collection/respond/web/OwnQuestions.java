package dk.samspil.collection.respond.web;

import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.Item;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Two questions for everybody, between them one of one department and two and a comment of another.
final class OwnQuestions {
    private OwnQuestions() {}

    static Questionnaire questionnaire() {
        return new Questionnaire(
                "own",
                LocalText.of("Social kapital"),
                List.of(
                        theme("trust", "Tillid", "t1", "t2"),
                        theme("gear", "Materiel", "g1", "g2"),
                        theme("time", "Tid", "s1")),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(
                        comment("gear_words", "Hvilket materiel mangler?"),
                        comment("better", "Hvad ville gøre det bedre?")),
                List.of(),
                List.of(
                        page("common", Optional.empty(), "t1", "t2"),
                        page("of_roads", Optional.of(OpenRound.ROADS), "g1", "g2", "gear_words"),
                        page("of_care", Optional.of(OpenRound.CARE), "s1"),
                        page("words", Optional.empty(), "better")));
    }

    private static Dimension theme(String id, String label, String... items) {
        return new Dimension(
                id,
                LocalText.of(label),
                Dimension.Role.CORE,
                new AnswerOptions(1, 5, List.of()),
                Stream.of(items)
                        .map(item -> new Item(item, LocalText.of("Spørgsmål " + item + "?"), false))
                        .toList());
    }

    private static FreeTextQuestion comment(String id, String text) {
        return new FreeTextQuestion(id, LocalText.of(text), 1, Optional.empty(), 600);
    }

    private static QuestionPage page(String id, Optional<UnitId> askedOf, String... questions) {
        return new QuestionPage(id, LocalText.of("Side " + id), Optional.empty(), List.of(questions), askedOf);
    }
}
