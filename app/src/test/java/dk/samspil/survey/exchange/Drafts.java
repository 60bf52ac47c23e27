package dk.samspil.survey.exchange;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.FreeTextQuestion;
import dk.samspil.survey.GroupMatrix;
import dk.samspil.survey.Item;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.ShareWord;
import dk.samspil.survey.Tag;
import dk.samspil.survey.Target;
import dk.samspil.survey.library.Block;
import dk.samspil.survey.library.Decision;
import dk.samspil.survey.library.Licence;
import dk.samspil.survey.library.QuestionnaireDraft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A draft in which every field there is says something unusual.
final class Drafts {
    private static final LanguageTag ARABIC = new LanguageTag("ar");

    private Drafts() {}

    static QuestionnaireDraft withEverything() {
        var yesNo = new AnswerOptions(0, 1, List.of(text("Nej"), text("Ja: »helt«")));
        var degrees = new AnswerOptions(1, 5, List.of());
        var first = new Item(
                "first",
                text("Et \"første\" spørgsmål? <b> & #"),
                true,
                3,
                Optional.of(text("- hjælp: {ja}")),
                true,
                Optional.of(Target.OTHER_UNITS),
                Set.of(Tag.TRUST, Tag.BRIDGING, Tag.MEANING),
                true,
                Optional.of(ShareWord.SATISFIED));
        var second = new Item("second", text("Et andet?"), false);
        var cell = new Item("goals.day", text("Mål – dag"), false);
        var questionnaire = new Questionnaire(
                "everything",
                text("Alt: 100 %"),
                List.of(
                        new Dimension("yes", text("Ja"), Dimension.Role.OUTCOME, yesNo, List.of(first)),
                        new Dimension(
                                "gain",
                                text("Gevinst"),
                                Dimension.Role.EFFECT,
                                degrees,
                                List.of(new Item("gain_1", text("Ville det betyde noget?"), false)),
                                Optional.of("yes")),
                        new Dimension("degree", text("Grad"), Dimension.Role.DRIVER, degrees, List.of(second)),
                        new Dimension("day", text("Dag"), Dimension.Role.CORE, degrees, List.of(cell))),
                List.of(
                        new Composite("items", text("Spørgsmål"), Composite.Kind.MEAN_OF_ITEMS, List.of("first")),
                        new Composite(
                                "dims", text("Temaer"), Composite.Kind.MEAN_OF_DIMENSIONS, List.of("yes", "day"))),
                List.of(LanguageTag.DANISH, LanguageTag.ENGLISH, ARABIC),
                Optional.of(text("Ved ikke")),
                List.of(new FreeTextQuestion("words", text("Med ord?"), 2, Optional.of(text("Kort")), 250)),
                List.of(new GroupMatrix(
                        "table",
                        text("Om grupper"),
                        List.of(new GroupMatrix.Row("goals", text("Mål"))),
                        List.of("day"))),
                List.of(
                        new QuestionPage(
                                "p1", text("Side 1"), Optional.of(text("Ind")), List.of("first", "gain_1", "table")),
                        new QuestionPage(
                                "p2",
                                text("Side 2"),
                                Optional.empty(),
                                List.of("words", "second"),
                                Optional.of(new UnitId("care")))));
        return new QuestionnaireDraft(
                questionnaire,
                List.of(
                        new Block("p1", Block.Kind.CORE, Optional.empty(), Optional.of(licence())),
                        new Block(
                                "p2",
                                Block.Kind.FOLLOW_UP,
                                Optional.of(new Decision("HMU", LocalDate.of(2026, 6, 11))),
                                Optional.empty())));
    }

    private static Licence licence() {
        return new Licence("CC BY-NC-ND 4.0", "Credit: \"somebody\"", List.of(LanguageTag.ENGLISH));
    }

    private static LocalText text(String danish) {
        return LocalText.of(danish, danish + " (en)").with(ARABIC, "نص " + danish.length());
    }
}
