package dk.samspil.survey;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A questionnaire as it is asked in one round: dimensions in the order in which they are shown, and
/// composites.
///
/// Ids are unique across items, dimensions, composites, free-text questions and matrices, since figures
/// and fields are named by them.
///
/// A page may be asked of one department only. All questions of a dimension are asked of the same people, and so are
/// all members of a composite: else its figures would be about different people in different units.
///
/// A dimension may be the rating of another one's effect: what it would mean to people if that theme became better. It
/// is asked, scored and protected as any other, and is no theme.
///
/// @param languages in which it may be answered, the first being the one it was written in; empty where it
///     does not say
/// @param dontKnow the words for "don't know / not relevant"; empty for the application's own
/// @param comments asked in one's own words; their answers are in no figure
/// @param pages in the order in which they are asked; empty where each dimension is a page. [#listPages]
///     answers both
public record Questionnaire(
        String id,
        LocalText title,
        List<Dimension> dimensions,
        List<Composite> composites,
        List<LanguageTag> languages,
        Optional<LocalText> dontKnow,
        List<FreeTextQuestion> comments,
        List<GroupMatrix> matrices,
        List<QuestionPage> pages) {
    public Questionnaire {
        dimensions = List.copyOf(dimensions);
        composites = List.copyOf(composites);
        languages = List.copyOf(languages);
        comments = List.copyOf(comments);
        matrices = List.copyOf(matrices);
        pages = List.copyOf(pages);
        if (dimensions.isEmpty()) {
            throw new IllegalArgumentException("a questionnaire needs at least one dimension");
        }
        Set<String> seen = new HashSet<>();
        Stream.of(
                        dimensions.stream().map(Dimension::id),
                        dimensions.stream().flatMap(d -> d.items().stream()).map(Item::id),
                        composites.stream().map(Composite::id),
                        comments.stream().map(FreeTextQuestion::id),
                        matrices.stream().map(GroupMatrix::id))
                .flatMap(ids -> ids)
                .filter(name -> !seen.add(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("the id '" + name + "' is used twice in the questionnaire");
                });
        Layout.check(dimensions, comments, matrices, pages);
        Departments.check(dimensions, composites, matrices, pages);
        Effects.check(dimensions, composites, matrices, pages);
    }

    /// A questionnaire of items only, each dimension on a page of its own.
    public Questionnaire(String id, LocalText title, List<Dimension> dimensions, List<Composite> composites) {
        this(id, title, dimensions, composites, List.of(), Optional.empty(), List.of(), List.of(), List.of());
    }

    /// The same questionnaire under another title.
    public Questionnaire withTitle(LocalText otherTitle) {
        return new Questionnaire(
                id, otherTitle, dimensions, composites, languages, dontKnow, comments, matrices, pages);
    }

    /// The language it was written in, from which the others were translated: Danish where it does not
    /// say.
    public LanguageTag original() {
        return languages.isEmpty() ? LanguageTag.DANISH : languages.getFirst();
    }

    /// All items in the order of the questionnaire, those of matrices too; answers are stored in this
    /// order.
    public List<Item> listItems() {
        return dimensions.stream().flatMap(d -> d.items().stream()).toList();
    }

    /// The dimension to which an item belongs.
    public Dimension getDimensionOf(String itemId) {
        return dimensions.stream()
                .filter(d -> d.items().stream().anyMatch(i -> i.id().equals(itemId)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item '" + itemId + "'"));
    }

    /// The dimensions but for ratings of effect.
    public List<Dimension> listThemes() {
        return dimensions.stream()
                .filter(dimension -> dimension.effectOf().isEmpty())
                .toList();
    }

    /// The rating of what it would mean if a theme became better.
    public Optional<Dimension> findEffectOf(Dimension theme) {
        return dimensions.stream()
                .filter(each -> each.effectOf().equals(Optional.of(theme.id())))
                .findFirst();
    }

    /// The same questionnaire without ratings of effect: what is shown as its themes.
    public Questionnaire withoutEffects() {
        return listThemes().size() == dimensions.size() ? this : Effects.without(this);
    }

    public Optional<Dimension> findDimension(String dimensionId) {
        return dimensions.stream().filter(d -> d.id().equals(dimensionId)).findFirst();
    }

    /// The pages in the order in which they are asked. Where none are given: one for each dimension that
    /// is in no matrix, one for each matrix, and one for the free-text questions.
    public List<QuestionPage> listPages() {
        return pages.isEmpty() ? Layout.pagesByDimension(this) : pages;
    }

    /// The department that a dimension is asked of; empty where everybody is.
    public Optional<UnitId> findDepartment(Dimension dimension) {
        return Departments.of(dimension, matrices, pages);
    }

    /// The department that all of a composite is asked of; empty where everybody is.
    public Optional<UnitId> findDepartment(Composite composite) {
        return Departments.of(composite, dimensions, matrices, pages);
    }

    /// The departments that have questions of their own, in the order of the pages.
    public List<UnitId> listDepartments() {
        return pages.stream()
                .flatMap(page -> page.askedOf().stream())
                .distinct()
                .toList();
    }

    /// What somebody is asked: this questionnaire without what is asked of other departments.
    ///
    /// @param upwards the person's unit and all those above it
    public Questionnaire askedIn(Collection<UnitId> upwards) {
        return pages.stream().allMatch(page -> page.isAskedIn(upwards)) ? this : Departments.narrow(this, upwards);
    }

    /// What a page asks, in its order.
    public List<Question> listQuestions(QuestionPage page) {
        return page.questions().stream().map(this::getQuestion).toList();
    }

    private Question getQuestion(String questionId) {
        return Stream.<Optional<Question>>of(
                        comments.stream()
                                .filter(each -> each.id().equals(questionId))
                                .findFirst()
                                .map(Question.FreeText::new),
                        matrices.stream()
                                .filter(each -> each.id().equals(questionId))
                                .findFirst()
                                .map(this::matrix))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> rated(questionId));
    }

    private Question matrix(GroupMatrix matrix) {
        var groups = new ArrayList<Dimension>();
        matrix.groups().forEach(group -> findDimension(group).ifPresent(groups::add));
        return new Question.Matrix(matrix, groups);
    }

    private Question rated(String itemId) {
        Dimension dimension = getDimensionOf(itemId);
        Item item = dimension.items().stream()
                .filter(each -> each.id().equals(itemId))
                .findFirst()
                .orElseThrow();
        return new Question.Rated(item, dimension.options());
    }
}
