package dk.samspil.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The dimensions in which people rate what it would mean to them if a theme became better.
final class Effects {
    private Effects() {}

    /// @throws IllegalArgumentException where a rating is of no theme, of one that is rated already or asked of others,
    ///     or where it is part of a composite or a table
    static void check(
            List<Dimension> dimensions,
            List<Composite> composites,
            List<GroupMatrix> matrices,
            List<QuestionPage> pages) {
        Set<String> rated = new HashSet<>();
        for (Dimension dimension : dimensions) {
            dimension.effectOf().ifPresent(theme -> {
                if (!rated.add(theme)) {
                    throw new IllegalArgumentException("the effect of '" + theme + "' is rated twice");
                }
                requireTheme(dimension, theme, dimensions, matrices, pages);
                requireAlone(dimension, composites, matrices);
            });
        }
        if (dimensions.stream().allMatch(dimension -> dimension.effectOf().isPresent())) {
            throw new IllegalArgumentException("a questionnaire needs at least one theme");
        }
    }

    private static void requireTheme(
            Dimension rating,
            String id,
            List<Dimension> dimensions,
            List<GroupMatrix> matrices,
            List<QuestionPage> pages) {
        Dimension theme = dimensions.stream()
                .filter(each -> each.id().equals(id) && each.effectOf().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + rating.id() + "' rates the effect of '" + id + "', which is no theme"));
        if (!Departments.of(rating, matrices, pages).equals(Departments.of(theme, matrices, pages))) {
            throw new IllegalArgumentException("'" + rating.id() + "' is asked of others than '" + id + "'");
        }
    }

    private static void requireAlone(Dimension rating, List<Composite> composites, List<GroupMatrix> matrices) {
        Set<String> own = rating.items().stream().map(Item::id).collect(Collectors.toSet());
        own.add(rating.id());
        if (composites.stream().anyMatch(each -> each.members().stream().anyMatch(own::contains))) {
            throw new IllegalArgumentException("the rating '" + rating.id() + "' is part of a composite");
        }
        if (matrices.stream().anyMatch(each -> each.groups().contains(rating.id()))) {
            throw new IllegalArgumentException("the rating '" + rating.id() + "' is part of a table");
        }
    }

    /// A questionnaire without its ratings of effect.
    static Questionnaire without(Questionnaire whole) {
        Set<String> ratings = whole.dimensions().stream()
                .filter(dimension -> dimension.effectOf().isPresent())
                .flatMap(dimension -> dimension.items().stream())
                .map(Item::id)
                .collect(Collectors.toSet());
        List<QuestionPage> pages = whole.pages().stream()
                .filter(page -> !ratings.containsAll(page.questions()))
                .map(page -> new QuestionPage(
                        page.id(),
                        page.heading(),
                        page.intro(),
                        page.questions().stream()
                                .filter(question -> !ratings.contains(question))
                                .toList(),
                        page.askedOf()))
                .toList();
        return new Questionnaire(
                whole.id(),
                whole.title(),
                whole.listThemes(),
                whole.composites(),
                whole.languages(),
                whole.dontKnow(),
                whole.comments(),
                whole.matrices(),
                pages);
    }
}
