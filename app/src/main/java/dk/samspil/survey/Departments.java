package dk.samspil.survey;

import dk.samspil.shared.UnitId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What is asked of one department only.
final class Departments {
    private Departments() {}

    /// @throws IllegalArgumentException where a dimension or a composite would be about different people in different
    ///     units, or where nothing is asked of everybody
    static void check(
            List<Dimension> dimensions,
            List<Composite> composites,
            List<GroupMatrix> matrices,
            List<QuestionPage> pages) {
        if (pages.stream().allMatch(page -> page.askedOf().isEmpty())) {
            return;
        }
        dimensions.forEach(dimension -> requireOne(
                "theme '" + dimension.id() + "'",
                questions(dimension, matrices).map(question -> departmentOf(question, pages))));
        composites.forEach(composite -> requireOne(
                "composite '" + composite.id() + "'",
                dimensions.stream()
                        .filter(dimension -> isPart(dimension, composite))
                        .map(dimension -> of(dimension, matrices, pages))));
        if (dimensions.stream()
                .noneMatch(dimension -> of(dimension, matrices, pages).isEmpty())) {
            throw new IllegalArgumentException("at least one theme must be asked of everybody");
        }
    }

    private static void requireOne(String what, Stream<Optional<UnitId>> departments) {
        if (departments.distinct().count() > 1) {
            throw new IllegalArgumentException("the " + what + " is asked of one department in part only");
        }
    }

    private static boolean isPart(Dimension dimension, Composite composite) {
        return composite.members().contains(dimension.id())
                || dimension.items().stream().map(Item::id).anyMatch(composite.members()::contains);
    }

    /// The department that a dimension is asked of.
    static Optional<UnitId> of(Dimension dimension, List<GroupMatrix> matrices, List<QuestionPage> pages) {
        return questions(dimension, matrices).findFirst().flatMap(question -> departmentOf(question, pages));
    }

    /// The same of a composite.
    static Optional<UnitId> of(
            Composite composite, List<Dimension> dimensions, List<GroupMatrix> matrices, List<QuestionPage> pages) {
        return dimensions.stream()
                .filter(dimension -> isPart(dimension, composite))
                .findFirst()
                .flatMap(dimension -> of(dimension, matrices, pages));
    }

    private static Optional<UnitId> departmentOf(String question, List<QuestionPage> pages) {
        return pages.stream()
                .filter(page -> page.questions().contains(question))
                .findFirst()
                .flatMap(QuestionPage::askedOf);
    }

    /// The questions by which a dimension stands on a page: its items, or the matrix that has it as a group.
    private static Stream<String> questions(Dimension dimension, List<GroupMatrix> matrices) {
        return matrices.stream()
                .filter(matrix -> matrix.groups().contains(dimension.id()))
                .findFirst()
                .map(matrix -> Stream.of(matrix.id()))
                .orElseGet(() -> dimension.items().stream().map(Item::id));
    }

    /// A questionnaire without what is asked of other departments.
    static Questionnaire narrow(Questionnaire whole, Collection<UnitId> upwards) {
        List<QuestionPage> pages =
                whole.pages().stream().filter(page -> page.isAskedIn(upwards)).toList();
        Set<String> asked = new HashSet<>();
        pages.forEach(page -> asked.addAll(page.questions()));
        List<Dimension> dimensions = whole.dimensions().stream()
                .filter(dimension -> questions(dimension, whole.matrices()).anyMatch(asked::contains))
                .toList();
        return new Questionnaire(
                whole.id(),
                whole.title(),
                dimensions,
                whole.composites().stream()
                        .filter(composite -> dimensions.stream().anyMatch(dimension -> isPart(dimension, composite)))
                        .toList(),
                whole.languages(),
                whole.dontKnow(),
                whole.comments().stream()
                        .filter(comment -> asked.contains(comment.id()))
                        .toList(),
                whole.matrices().stream()
                        .filter(matrix -> asked.contains(matrix.id()))
                        .toList(),
                pages);
    }
}
