package dk.samspil.survey.library;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.Actor;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.SurveyJson;
import dk.samspil.survey.Tag;
import dk.samspil.survey.Target;
import dk.samspil.survey.TrendBreak;
import dk.samspil.survey.exchange.StartContents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@OnRealPostgres
class QuestionnairesTest {
    private static final Decision HMU = new Decision("HMU", LocalDate.of(2026, 6, 11));
    private static final LanguageTag ARABIC = new LanguageTag("ar");

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    StartContents contents;

    @Test
    void aDraftIsKeptAsItWasSaved() {
        StoredDraft draft = begin();

        assertThat(questionnaires.find(draft.id())).contains(draft);
        assertThat(draft.content()).isEqualTo(contents.get("standard"));
        assertThat(questionnaires.list()).contains(draft);
    }

    @Test
    void aNewQuestionJoinsAThemeAndSaysWhoDecidedIt() {
        var saved = saved(questionnaires.add(
                begin().id(), 1, question("Taler vi ordentligt til hinanden?", "wellbeing_page"), Actor.APPLICATION));

        assertThat(saved.question()).isEqualTo("taler_vi_ordentligt_til");
        var content = saved.draft().content();
        assertThat(content.findBlockOf(saved.question()).flatMap(Block::decision))
                .contains(HMU);
        assertThat(content.questionnaire().getDimensionOf(saved.question()).id())
                .isEqualTo("wellbeing");
    }

    @Test
    void aNewThemeIsAPageAndADimensionOfItsOwn() {
        var question = new NewQuestion(
                "Taler vi ordentligt til hinanden i hverdagen?",
                new NewQuestion.Theme.New("Takt og tone", Optional.of(new UnitId("care"))),
                false,
                false,
                Optional.of(Target.COLLEAGUES),
                Set.of(Tag.BONDING),
                HMU);

        var saved = saved(questionnaires.add(begin().id(), 1, question, Actor.APPLICATION));

        var content = saved.draft().content();
        assertThat(content.questionnaire().pages().getLast().heading().in(LanguageTag.DANISH))
                .isEqualTo("Takt og tone");
        assertThat(content.questionnaire().pages().getLast().askedOf()).contains(new UnitId("care"));
        assertThat(content.questionnaire()
                        .getDimensionOf(saved.question())
                        .label()
                        .in(LanguageTag.DANISH))
                .isEqualTo("Takt og tone");
    }

    @Test
    void theCoreIsLockedButMayBeTranslated() {
        StoredDraft draft = begin();

        assertThat(questionnaires.add(draft.id(), 1, question("Mere?", "core"), Actor.APPLICATION))
                .isEqualTo(new EditOutcome.Locked());
        assertThat(questionnaires.remove(draft.id(), 1, "trust_1", Actor.APPLICATION))
                .isEqualTo(new EditOutcome.Locked());
        assertThat(questionnaires.moveUp(draft.id(), 1, "trust_1", Actor.APPLICATION))
                .isEqualTo(new EditOutcome.Locked());
        assertThat(reword(draft, "trust_1", LanguageTag.DANISH, "Andre ord?")).isEqualTo(new EditOutcome.Locked());

        var translated = saved(reword(draft, "trust_1", ARABIC, "كلمات أخرى"));
        assertThat(item(translated, "trust_1").version())
                .isEqualTo(item(draft, "trust_1").version());
    }

    @Test
    void oneThemeAtMostIsTheOutcome() {
        StoredDraft draft = begin();
        String first = draft.content().questionnaire().dimensions().getFirst().id();

        var chosen = saved(questionnaires.chooseOutcome(draft.id(), 1, Optional.of(first), Actor.APPLICATION));
        assertThat(outcomes(chosen)).containsExactly(first);

        var none = saved(questionnaires.chooseOutcome(draft.id(), 2, Optional.empty(), Actor.APPLICATION));
        assertThat(outcomes(none)).isEmpty();
        assertThat(questionnaires.chooseOutcome(draft.id(), 3, Optional.of("nowhere"), Actor.APPLICATION))
                .isEqualTo(new EditOutcome.Gone());
    }

    @Test
    void aRatedThemeStaysAsLongAsItsRating() {
        var added = saved(
                questionnaires.add(begin().id(), 1, ofItsOwn("Ville det betyde noget?", "Gevinst"), Actor.APPLICATION));
        DraftId id = added.draft().id();
        Dimension rating = added.draft().content().questionnaire().dimensions().getLast();
        var joined = saved(
                questionnaires.add(id, 2, question("Går det ordentligt til?", "wellbeing_page"), Actor.APPLICATION));
        String first = joined.question();
        String theme =
                joined.draft().content().questionnaire().getDimensionOf(first).id();

        var rated = saved(questionnaires.rateEffect(id, 3, rating.id(), Optional.of("trust"), Actor.APPLICATION));
        assertThat(rated.draft().content().questionnaire().listThemes()).doesNotContain(rating);
        assertThat(rated.draft()
                        .content()
                        .questionnaire()
                        .getDimensionOf(rating.items().getFirst().id())
                        .effectOf())
                .contains("trust");
        assertThat(questionnaires.chooseOutcome(id, 4, Optional.of(rating.id()), Actor.APPLICATION))
                .isEqualTo(new EditOutcome.Gone());
        assertThat(questionnaires.rateEffect(id, 4, theme, Optional.of(rating.id()), Actor.APPLICATION))
                .isEqualTo(new EditOutcome.NoEffect());

        var alone = saved(questionnaires.add(id, 4, ofItsOwn("Hvordan er tonen?", "Tone"), Actor.APPLICATION));
        String tone = alone.draft()
                .content()
                .questionnaire()
                .getDimensionOf(alone.question())
                .id();
        saved(questionnaires.rateEffect(id, 5, rating.id(), Optional.of(tone), Actor.APPLICATION));
        assertThat(questionnaires.remove(id, 6, alone.question(), Actor.APPLICATION))
                .isEqualTo(new EditOutcome.NoEffect());
        saved(questionnaires.rateEffect(id, 6, rating.id(), Optional.empty(), Actor.APPLICATION));
        assertThat(questionnaires.remove(id, 7, alone.question(), Actor.APPLICATION))
                .isInstanceOf(EditOutcome.Saved.class);
    }

    private static NewQuestion ofItsOwn(String text, String heading) {
        var theme = new NewQuestion.Theme.New(heading, Optional.empty());
        return new NewQuestion(text, theme, false, false, Optional.empty(), Set.of(), HMU);
    }

    private static List<String> outcomes(EditOutcome.Saved saved) {
        return saved.draft().content().questionnaire().dimensions().stream()
                .filter(each -> each.role() == Dimension.Role.OUTCOME)
                .map(Dimension::id)
                .toList();
    }

    @Test
    void licensedWordsStayAsTheyAre() {
        StoredDraft draft = questionnaires.begin(contents.get("copsoq-iii-social-capital"), Actor.APPLICATION);

        assertThat(reword(draft, "TM1", LanguageTag.ENGLISH, "Other words?")).isInstanceOf(EditOutcome.Licensed.class);
    }

    @Test
    void otherWordsMakeANewVersionAndOldWordsTheOldOne() {
        StoredDraft draft = begin();
        String before = item(draft, "reward_1").text().in(LanguageTag.DANISH);
        int version = item(draft, "reward_1").version();

        var changed = saved(reword(draft, "reward_1", LanguageTag.DANISH, "Ser nogen det, når du gør det godt?"));
        var back = saved(reword(changed.draft(), "reward_1", LanguageTag.DANISH, before));

        assertThat(item(changed, "reward_1").version()).isGreaterThan(version);
        assertThat(TrendBreak.listBetween(
                        draft.content().questionnaire(),
                        changed.draft().content().questionnaire()))
                .singleElement()
                .extracting(TrendBreak::listReasons)
                .isEqualTo(List.of(TrendBreak.Reason.WORDING));
        assertThat(item(back, "reward_1").version()).isEqualTo(version);
        assertThat(TrendBreak.listBetween(
                        draft.content().questionnaire(), back.draft().content().questionnaire()))
                .isEmpty();
        assertThat(questionnaires.listVersions(List.of("reward_1")))
                .extracting(each -> each.item().text().in(LanguageTag.DANISH))
                .contains(before, "Ser nogen det, når du gør det godt?");
    }

    @Test
    void anotherTargetBreaksTheTrendToo() {
        StoredDraft draft = begin();
        var rewording = new Rewording(
                "influence_1",
                LanguageTag.DANISH,
                item(draft, "influence_1").text().in(LanguageTag.DANISH),
                "",
                Optional.of(Target.COLLEAGUES));

        var changed = saved(questionnaires.reword(draft.id(), 1, rewording, Actor.APPLICATION));

        assertThat(TrendBreak.listBetween(
                        draft.content().questionnaire(),
                        changed.draft().content().questionnaire()))
                .singleElement()
                .extracting(TrendBreak::listReasons)
                .isEqualTo(List.of(TrendBreak.Reason.TARGET));
    }

    @Test
    void aTranslationIsWrittenWhereverTheTextStandsAndBreaksNoTrend() {
        StoredDraft draft = begin();
        var polish = new LanguageTag("pl");
        LocalText somewhat = draft.content()
                .questionnaire()
                .dimensions()
                .getFirst()
                .options()
                .labels()
                .get(2);

        var added = saved(questionnaires.addLanguage(draft.id(), 1, polish, Actor.APPLICATION));
        var translated = saved(questionnaires.translate(
                draft.id(), added.draft().revision(), polish, Map.of(somewhat, "Częściowo"), Actor.APPLICATION));

        assertThat(translated.draft().content().questionnaire().dimensions())
                .allSatisfy(dimension -> assertThat(
                                dimension.options().labels().get(2).in(polish))
                        .isEqualTo("Częściowo"));
        assertThat(item(translated, "trust_1").version())
                .isEqualTo(item(draft, "trust_1").version());
        assertThat(questionnaires.addLanguage(draft.id(), 3, polish, Actor.APPLICATION))
                .isEqualTo(new EditOutcome.AlreadyThere());
    }

    @Test
    void aRemovedQuestionLeavesItsThemeAndAnEmptyThemeGoes() {
        StoredDraft draft = begin();

        for (String question : List.of("wellbeing_1", "wellbeing_2", "better_cooperation")) {
            draft = saved(questionnaires.remove(draft.id(), draft.revision(), question, Actor.APPLICATION))
                    .draft();
        }

        assertThat(draft.content().questionnaire().pages())
                .extracting(QuestionPage::id)
                .containsExactly("core", "conditions_page");
        assertThat(draft.content().questionnaire().findDimension("wellbeing")).isEmpty();
    }

    @Test
    void aQuestionMovesUpAndTheFirstGoesLast() {
        StoredDraft draft = begin();

        var once = saved(questionnaires.moveUp(draft.id(), 1, "wellbeing_2", Actor.APPLICATION));
        var twice = saved(questionnaires.moveUp(draft.id(), 2, "wellbeing_2", Actor.APPLICATION));

        assertThat(page(once)).containsExactly("wellbeing_2", "wellbeing_1", "better_cooperation");
        assertThat(page(twice)).containsExactly("wellbeing_1", "better_cooperation", "wellbeing_2");
    }

    @Test
    void anotherQuestionnaireIsAddedAsThemesOnce() {
        StoredDraft draft = begin();
        var groups = contents.get("groups");

        var saved = saved(questionnaires.append(draft.id(), 1, groups, HMU, Actor.APPLICATION));

        assertThat(saved.draft().content().questionnaire().matrices()).hasSize(1);
        assertThat(saved.draft().content().blocks().getLast().decision()).contains(HMU);
        assertThat(questionnaires.append(draft.id(), 2, groups, HMU, Actor.APPLICATION))
                .isEqualTo(new EditOutcome.AlreadyThere());
    }

    @Test
    void whoeverComesSecondIsTold() {
        StoredDraft draft = begin();
        saved(questionnaires.remove(draft.id(), 1, "wellbeing_1", Actor.APPLICATION));

        assertThat(questionnaires.remove(draft.id(), 1, "wellbeing_2", Actor.APPLICATION))
                .isEqualTo(new EditOutcome.ChangedMeanwhile());
        assertThat(questionnaires.remove(new DraftId(UUID.randomUUID()), 1, "x", Actor.APPLICATION))
                .isEqualTo(new EditOutcome.Gone());
    }

    @Test
    void aThemeIsAskedOfOneDepartmentAndOfEverybodyAgain() {
        StoredDraft draft = begin();
        var care = Optional.of(new UnitId("care"));
        String theme = pageOf(draft, "wellbeing_1");

        var only = saved(questionnaires.askOf(draft.id(), 1, theme, care, Actor.APPLICATION));
        assertThat(only.draft()
                        .content()
                        .findPageOf("wellbeing_1")
                        .orElseThrow()
                        .askedOf())
                .isEqualTo(care);
        var again = saved(questionnaires.askOf(draft.id(), 2, theme, Optional.empty(), Actor.APPLICATION));

        assertThat(again.draft().content().questionnaire())
                .isEqualTo(draft.content().questionnaire());
        assertThat(questionnaires.askOf(draft.id(), 3, pageOf(draft, "trust_1"), care, Actor.APPLICATION))
                .isEqualTo(new EditOutcome.Locked());
        assertThat(questionnaires.askOf(draft.id(), 3, "nothing", care, Actor.APPLICATION))
                .isEqualTo(new EditOutcome.Gone());
    }

    @Test
    void aDepartmentHasAtMostFiveQuestionsOfItsOwn() {
        StoredDraft draft = begin();
        String theme = pageOf(draft, "wellbeing_1");
        StoredDraft asked = saved(
                        questionnaires.askOf(draft.id(), 1, theme, Optional.of(new UnitId("care")), Actor.APPLICATION))
                .draft();
        for (String text : List.of("Har I ro til at arbejde?", "Har I tid nok?")) {
            asked = saved(questionnaires.add(asked.id(), asked.revision(), question(text, theme), Actor.APPLICATION))
                    .draft();
        }

        assertThat(questionnaires.add(
                        asked.id(), asked.revision(), question("Har I det I skal bruge?", theme), Actor.APPLICATION))
                .isEqualTo(new EditOutcome.TooManyOfDepartment(5));
    }

    @Test
    void aDepartmentThatAnEarlierDraftHadAsATextIsNotRead() {
        String before = """
                {"page": "tone", "kind": "THEME", "department": "Sundhed og Omsorg", "decision": null, "licence": null}
                """;

        assertThat(SurveyJson.read(before, Block.class))
                .isEqualTo(new Block("tone", Block.Kind.THEME, Optional.empty(), Optional.empty()));
        assertThat(SurveyJson.read("""
                {"id": "p", "heading": {"texts": {"da": "P"}}, "intro": null, "questions": ["q"]}
                """, QuestionPage.class).askedOf()).isEmpty();
    }

    private static String pageOf(StoredDraft draft, String question) {
        return draft.content().findPageOf(question).orElseThrow().id();
    }

    private StoredDraft begin() {
        return questionnaires.begin(contents.get("standard"), Actor.APPLICATION);
    }

    private EditOutcome reword(StoredDraft draft, String question, LanguageTag language, String text) {
        return questionnaires.reword(
                draft.id(),
                draft.revision(),
                new Rewording(question, language, text, "", Optional.empty()),
                Actor.APPLICATION);
    }

    private static NewQuestion question(String text, String page) {
        return new NewQuestion(
                text, new NewQuestion.Theme.Existing(page), false, false, Optional.empty(), Set.of(), HMU);
    }

    private static EditOutcome.Saved saved(EditOutcome outcome) {
        assertThat(outcome).isInstanceOf(EditOutcome.Saved.class);
        return (EditOutcome.Saved) outcome;
    }

    private static List<String> page(EditOutcome.Saved saved) {
        return saved.draft().content().questionnaire().pages().getLast().questions();
    }

    private static Item item(EditOutcome.Saved saved, String id) {
        return item(saved.draft(), id);
    }

    private static Item item(StoredDraft draft, String id) {
        return draft.content().questionnaire().listItems().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
