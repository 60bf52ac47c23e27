package dk.samspil.disclosure;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.QuestionPage;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.goal.OutsideSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The surveys that lie among the test data of numerics.
final class RealSurveys {
    private static final Path DATA = Path.of("..", "numerics", "src", "test", "resources");

    private RealSurveys() {}

    static SurveyFolder bhr2000() {
        return read(DATA.resolve("bhr2000"));
    }

    static SurveyFolder syntheticOf(int year) {
        return read(DATA.resolve("synth-small").resolve(Integer.toString(year)));
    }

    static Path expected(String file) {
        return DATA.resolve("expected").resolve(file);
    }

    /// The same survey with other ballots.
    static SurveyFolder with(SurveyFolder survey, List<Ballot> ballots) {
        return new SurveyFolder(
                survey.organisation(),
                survey.questionnaire(),
                survey.attributeNames(),
                survey.leadersKnown(),
                ballots,
                survey.warnings());
    }

    /// The same survey, compared with figures from outside.
    static SurveyFolder comparedWith(OutsideSet outside, SurveyFolder survey) {
        return new SurveyFolder(
                survey.organisation(),
                survey.questionnaire(),
                survey.attributeNames(),
                survey.leadersKnown(),
                survey.ballots(),
                List.of(outside),
                survey.warnings());
    }

    /// The same survey, in which every unit but the top is of one type.
    static SurveyFolder ofOneType(String type, SurveyFolder survey) {
        var before = survey.organisation();
        var tree = new OrganisationTree(before.tree().listUnits().stream()
                .map(unit -> unit.parent() == null ? unit : unit.ofType(type))
                .toList());
        return new SurveyFolder(
                new OrganisationSnapshot(tree, before.attributeNames(), before.employments(), before.groups()),
                survey.questionnaire(),
                survey.attributeNames(),
                survey.leadersKnown(),
                survey.ballots(),
                survey.warnings());
    }

    /// The same survey with a composite of its first two dimensions.
    static SurveyFolder withComposite(String id, SurveyFolder survey) {
        Questionnaire asked = survey.questionnaire();
        List<String> members =
                asked.dimensions().stream().limit(2).map(Dimension::id).toList();
        var composite =
                new Composite(id, LocalText.of("Samlet", "Together"), Composite.Kind.MEAN_OF_DIMENSIONS, members);
        return new SurveyFolder(
                survey.organisation(),
                new Questionnaire(asked.id(), asked.title(), asked.dimensions(), List.of(composite)),
                survey.attributeNames(),
                survey.leadersKnown(),
                survey.ballots(),
                survey.warnings());
    }

    /// The same survey, in which one dimension is the rating of another one's effect.
    static SurveyFolder rating(String rating, String theme, SurveyFolder survey) {
        Questionnaire asked = survey.questionnaire();
        List<Dimension> dimensions = asked.dimensions().stream()
                .map(each -> each.id().equals(rating)
                        ? new Dimension(
                                each.id(),
                                each.label(),
                                Dimension.Role.EFFECT,
                                each.options(),
                                each.items(),
                                Optional.of(theme))
                        : each)
                .toList();
        return new SurveyFolder(
                survey.organisation(),
                new Questionnaire(asked.id(), asked.title(), dimensions, asked.composites()),
                survey.attributeNames(),
                survey.leadersKnown(),
                survey.ballots(),
                survey.warnings());
    }

    /// The same survey with the first question of its first dimension in other words.
    static SurveyFolder reworded(SurveyFolder survey) {
        Questionnaire asked = survey.questionnaire();
        Dimension first = asked.dimensions().getFirst();
        Item old = first.items().getFirst();
        List<Item> items = new ArrayList<>(first.items());
        items.set(0, new Item(old.id(), LocalText.of("Spurgt på en anden måde", "Asked otherwise"), old.reversed()));
        List<Dimension> dimensions = new ArrayList<>(asked.dimensions());
        dimensions.set(0, new Dimension(first.id(), first.label(), first.role(), first.options(), items));
        return new SurveyFolder(
                survey.organisation(),
                new Questionnaire(asked.id(), asked.title(), dimensions, asked.composites()),
                survey.attributeNames(),
                survey.leadersKnown(),
                survey.ballots(),
                survey.warnings());
    }

    /// The same survey, in which the last dimension was asked of one department only. Answers that others gave to it
    /// anyway stay on their ballots.
    static SurveyFolder askingOnly(UnitId department, SurveyFolder survey) {
        Questionnaire asked = survey.questionnaire();
        Dimension own = asked.dimensions().getLast();
        List<QuestionPage> pages = asked.dimensions().stream()
                .map(dimension -> new QuestionPage(
                        dimension.id(),
                        dimension.label(),
                        Optional.empty(),
                        dimension.items().stream().map(Item::id).toList(),
                        dimension.equals(own) ? Optional.of(department) : Optional.empty()))
                .toList();
        return new SurveyFolder(
                survey.organisation(),
                new Questionnaire(
                        asked.id(),
                        asked.title(),
                        asked.dimensions(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        pages),
                survey.attributeNames(),
                survey.leadersKnown(),
                survey.ballots(),
                survey.warnings());
    }

    private static SurveyFolder read(Path folder) {
        return switch (SurveyFolder.read(folder)) {
            case SurveyFolder.Outcome.Whole whole -> whole.survey();
            case SurveyFolder.Outcome.Broken broken -> throw new AssertionError(broken.problems());
        };
    }
}
