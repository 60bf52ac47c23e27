package dk.samspil.disclosure;

import dk.samspil.survey.Composite;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.TrendBreak;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which figures of two rounds are about the same.
///
/// @param same the dimensions that are asked with the same versions of the same items, in the same
///     words and on the same scale, in both; the items and composites in these
/// @param broken the dimensions and composites that both have and that are not the same
record ComparableScores(Set<String> same, Set<String> broken) {
    ComparableScores {
        same = Set.copyOf(same);
        broken = Set.copyOf(broken);
    }

    static ComparableScores between(Questionnaire then, Questionnaire now) {
        Set<String> otherwise = TrendBreak.listBetween(then, now).stream()
                .map(question -> question.now().id())
                .collect(Collectors.toSet());
        Set<String> same = new HashSet<>();
        Set<String> items = new HashSet<>();
        for (Dimension dimension : now.dimensions()) {
            if (then.findDimension(dimension.id())
                    .filter(earlier -> isSame(dimension, earlier))
                    .filter(earlier -> dimension.items().stream().noneMatch(item -> otherwise.contains(item.id())))
                    .isPresent()) {
                same.add(dimension.id());
                dimension.items().forEach(item -> items.add(item.id()));
            }
        }
        List<String> composites = now.composites().stream()
                .filter(composite -> then.composites().stream().anyMatch(earlier -> isSame(composite, earlier)))
                .filter(composite -> (composite.kind() == Composite.Kind.MEAN_OF_ITEMS ? items : same)
                        .containsAll(composite.members()))
                .map(Composite::id)
                .toList();
        same.addAll(composites);
        Set<String> broken = ids(now).filter(ids(then).collect(Collectors.toSet())::contains)
                .filter(id -> !same.contains(id))
                .collect(Collectors.toSet());
        same.addAll(items);
        return new ComparableScores(same, broken);
    }

    private static Stream<String> ids(Questionnaire questionnaire) {
        return Stream.concat(
                questionnaire.dimensions().stream().map(Dimension::id),
                questionnaire.composites().stream().map(Composite::id));
    }

    private static boolean isSame(Composite one, Composite other) {
        return one.id().equals(other.id())
                && one.kind() == other.kind()
                && Set.copyOf(one.members()).equals(Set.copyOf(other.members()));
    }

    private static boolean isSame(Dimension one, Dimension other) {
        return one.options().min() == other.options().min()
                && one.options().max() == other.options().max()
                && keysOf(one).equals(keysOf(other));
    }

    private static Set<String> keysOf(Dimension dimension) {
        return dimension.items().stream()
                .map(item -> item.id() + " " + item.version() + (item.reversed() ? " reversed" : ""))
                .collect(Collectors.toSet());
    }
}
