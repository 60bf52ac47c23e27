package dk.samspil.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How a questionnaire's questions lie on pages: each on one page, and on one only.
final class Layout {
    private static final String COMMENTS = "comments";

    private Layout() {}

    /// @throws IllegalArgumentException where a matrix does not fit its dimensions, or where the pages ask
    ///     something twice, something unknown, or not everything
    static void check(
            List<Dimension> dimensions,
            List<FreeTextQuestion> comments,
            List<GroupMatrix> matrices,
            List<QuestionPage> pages) {
        matrices.forEach(matrix -> matrix.groups().forEach(group -> requireFit(matrix, group, dimensions)));
        if (pages.isEmpty()) {
            return;
        }
        Set<String> open = new HashSet<>(questionIds(dimensions, comments, matrices));
        for (QuestionPage page : pages) {
            for (String question : page.questions()) {
                if (!open.remove(question)) {
                    throw new IllegalArgumentException("the pages ask '" + question + "' twice, or it is unknown");
                }
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("on no page: " + String.join(", ", open));
        }
    }

    static List<QuestionPage> pagesByDimension(Questionnaire questionnaire) {
        var pages = new ArrayList<QuestionPage>();
        outsideMatrices(questionnaire.dimensions(), questionnaire.matrices())
                .map(each -> new QuestionPage(each.id(), each.label(), Optional.empty(), itemIds(each)))
                .forEach(pages::add);
        questionnaire.matrices().stream()
                .map(each -> new QuestionPage(each.id(), each.heading(), Optional.empty(), List.of(each.id())))
                .forEach(pages::add);
        if (!questionnaire.comments().isEmpty()) {
            pages.add(new QuestionPage(
                    COMMENTS,
                    questionnaire.title(),
                    Optional.empty(),
                    questionnaire.comments().stream().map(FreeTextQuestion::id).toList()));
        }
        return pages;
    }

    private static void requireFit(GroupMatrix matrix, String group, List<Dimension> dimensions) {
        boolean fits = dimensions.stream()
                .anyMatch(each -> each.id().equals(group)
                        && each.items().size() == matrix.rows().size());
        if (!fits) {
            throw new IllegalArgumentException(
                    "the matrix '" + matrix.id() + "' needs a dimension '" + group + "' with an item for each row");
        }
    }

    private static List<String> questionIds(
            List<Dimension> dimensions, List<FreeTextQuestion> comments, List<GroupMatrix> matrices) {
        return Stream.of(
                        outsideMatrices(dimensions, matrices).flatMap(each -> itemIds(each).stream()),
                        comments.stream().map(FreeTextQuestion::id),
                        matrices.stream().map(GroupMatrix::id))
                .flatMap(ids -> ids)
                .toList();
    }

    private static Stream<Dimension> outsideMatrices(List<Dimension> dimensions, List<GroupMatrix> matrices) {
        Set<String> inside = new HashSet<>();
        matrices.forEach(matrix -> inside.addAll(matrix.groups()));
        return dimensions.stream().filter(each -> !inside.contains(each.id()));
    }

    private static List<String> itemIds(Dimension dimension) {
        return dimension.items().stream().map(Item::id).toList();
    }
}
