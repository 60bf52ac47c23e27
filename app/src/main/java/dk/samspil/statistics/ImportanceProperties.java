package dk.samspil.statistics;

import dk.samspil.numerics.driver.DriverAnalysis;
import dk.samspil.numerics.driver.ImportanceResult;
import dk.samspil.numerics.driver.ImportanceResult.Importance;
import dk.samspil.numerics.driver.ImportanceResult.Importances;
import dk.samspil.numerics.driver.ImportanceRule;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.GroupMatrix;
import dk.samspil.survey.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How strongly the dimensions go together with the outcome of a questionnaire, in the organisation as a whole.
///
/// The outcome is the first dimension with that role; what is held against it are all dimensions but outcomes, the
/// groups of a matrix, and what only a part was asked or fewer than half have answered. People count with every one of
/// these scores, around the mean of the unit they work in. Source: docs/methods/importance.md.
final class ImportanceProperties {
    private final Questionnaire questionnaire;
    private final Scores scores;
    private final int[] unitOf;
    private final ImportanceRule rule;

    ImportanceProperties(Questionnaire questionnaire, Scores scores, int[] unitOf, ImportanceRule rule) {
        this.questionnaire = questionnaire;
        this.scores = scores;
        this.unitOf = unitOf.clone();
        this.rule = rule;
    }

    /// Of each dimension its share with interval and class, and of the outcome what they were computed from; empty
    /// where nothing may be said.
    ///
    /// @param mayBeUsed which dimensions may be looked at
    List<ScaleProperties> list(Predicate<String> mayBeUsed, RandomGenerator random) {
        List<String> outcomes = outcomes();
        List<String> drivers =
                drivers().stream().filter(mayBeUsed).filter(scores::isOfMost).toList();
        if (outcomes.isEmpty() || !mayBeUsed.test(outcomes.getFirst()) || drivers.size() < 2) {
            return List.of();
        }
        String outcome = outcomes.getFirst();
        var analysis = DriverAnalysis.of(scores.rows(drivers), scores.get(outcome), unitOf);
        return switch (analysis.importance(rule, random)) {
            case Importances found -> properties(drivers, outcome, found);
            case ImportanceResult.TooFewPeople few -> List.of();
            case ImportanceResult.NothingInCommon nothing -> List.of();
        };
    }

    private List<String> outcomes() {
        return askedOfEverybody()
                .filter(dimension -> dimension.role() == Dimension.Role.OUTCOME)
                .filter(this::isAskedOfAll)
                .map(Dimension::id)
                .toList();
    }

    private Stream<Dimension> askedOfEverybody() {
        return questionnaire.listThemes().stream()
                .filter(dimension -> questionnaire.findDepartment(dimension).isEmpty());
    }

    private List<String> drivers() {
        Set<String> groups = questionnaire.matrices().stream()
                .map(GroupMatrix::groups)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return askedOfEverybody()
                .filter(dimension -> dimension.role() != Dimension.Role.OUTCOME)
                .filter(this::isAskedOfAll)
                .map(Dimension::id)
                .filter(id -> !groups.contains(id))
                .toList();
    }

    private boolean isAskedOfAll(Dimension dimension) {
        return questionnaire.findDepartment(dimension).isEmpty();
    }

    private static List<ScaleProperties> properties(List<String> drivers, String outcome, Importances found) {
        List<ScaleProperties> all = new ArrayList<>();
        for (int driver = 0; driver < drivers.size(); driver++) {
            Importance it = found.drivers().get(driver);
            all.add(new ScaleProperties(
                    drivers.get(driver),
                    Map.of(
                            "importance", it.share(),
                            "importance_low", it.low(),
                            "importance_high", it.high(),
                            "importance_class", (double) it.importanceClass())));
        }
        Map<String, Double> whole = new LinkedHashMap<>();
        whole.put("importance_people", (double) found.people());
        whole.put("importance_classes", (double) found.classes());
        whole.put("importance_r2", found.rSquared());
        whole.put("importance_r2_low", found.rSquaredLow());
        whole.put("importance_r2_high", found.rSquaredHigh());
        all.add(new ScaleProperties(outcome, whole));
        return all;
    }
}
