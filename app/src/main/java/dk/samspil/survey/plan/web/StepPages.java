package dk.samspil.survey.plan.web;

import dk.samspil.survey.plan.ConditionOfStep;
import dk.samspil.survey.plan.RoundCondition;
import dk.samspil.survey.plan.RoundPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Which pages of a round are there: those of this module and those that other modules bring. Nothing links to a page
/// that is not.
@Component
final class StepPages {
    private static final String ROUND = "/maaling/{round}";
    private static final SortedMap<Integer, String> PAGES =
            new TreeMap<>(Map.of(2, "hvornaar", 3, "spoergsmaal", 4, "medarbejdere", 5, "forskel"));

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    /// The mappings are asked for when a page is shown: they are made after the controllers.
    StepPages(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /// The page of the next step after this one; the overview when there is none.
    String next(RoundPlan plan, int step) {
        var there = patterns();
        return PAGES.tailMap(step + 1).values().stream()
                .filter(page -> there.contains(unnamed(ROUND + "/" + page)))
                .findFirst()
                .map(page -> RoundCondition.address(plan.id(), page))
                .orElseGet(() -> overview(plan));
    }

    /// Where a condition is met, when that page is there.
    Optional<String> find(RoundPlan plan, ConditionOfStep condition) {
        String address = condition.answer().address();
        return isThere(address.replace(plan.id().toString(), "{round}")) ? Optional.of(address) : Optional.empty();
    }

    /// Whether an address is mapped.
    ///
    /// @param pattern with a name in braces for the round; controllers may call it something else
    boolean isThere(String pattern) {
        return patterns().contains(unnamed(pattern));
    }

    private static String unnamed(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "{}");
    }

    static String overview(RoundPlan plan) {
        return "/maaling/" + plan.id();
    }

    private Set<String> patterns() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .map(info -> info.getPatternValues())
                .flatMap(Set::stream)
                .map(StepPages::unnamed)
                .collect(Collectors.toSet());
    }

    /// The steps that have a condition which is not met, the first first.
    static List<ConditionOfStep> missing(List<ConditionOfStep> conditions) {
        return conditions.stream()
                .filter(condition -> !condition.answer().met())
                .toList();
    }
}
