package dk.samspil.disclosure;

import dk.samspil.numerics.suppress.Cut;
import dk.samspil.numerics.suppress.CutTable;
import dk.samspil.numerics.suppress.Population;
import dk.samspil.shared.Problem;
import dk.samspil.shared.Problems;
import dk.samspil.statistics.Attribute;
import dk.samspil.statistics.ScoredRound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The breakdowns of a policy that a round's answers can be broken down by, in the policy's order.
///
/// An attribute that the answers do not have is not used; one with very many values, or with values that cannot be
/// written side by side, is not used either, and that is said.
final class RoundCuts {
    private static final int MOST_VALUES = 40;
    private static final String ANSWERS = "responses.csv";

    private final List<Attribute> attributes;
    private final List<PolicyCut> used;
    private final List<Cut> cuts;
    private final List<Problem> warnings;

    private RoundCuts(List<Attribute> attributes, List<PolicyCut> used, List<Cut> cuts, List<Problem> warnings) {
        this.attributes = List.copyOf(attributes);
        this.used = List.copyOf(used);
        this.cuts = List.copyOf(cuts);
        this.warnings = List.copyOf(warnings);
    }

    static RoundCuts of(ScoredRound round, List<PolicyCut> wanted) {
        var problems = new Problems();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Attribute> attributes = new ArrayList<>();
        wanted.stream()
                .flatMap(cut -> cut.attributes().stream())
                .distinct()
                .forEach(name -> round.findValues(name)
                        .filter(values -> canBeUsed(name, values, problems))
                        .ifPresent(values -> {
                            numbers.put(name, attributes.size());
                            attributes.add(new Attribute(name, inOrder(values, orderOf(name, wanted))));
                        }));
        List<PolicyCut> used = wanted.stream()
                .filter(cut -> numbers.keySet().containsAll(cut.attributes()))
                .toList();
        return new RoundCuts(
                attributes,
                used,
                used.stream().map(cut -> numbered(cut, numbers)).toList(),
                problems.listWarnings());
    }

    private static boolean canBeUsed(String name, List<String> values, Problems problems) {
        if (values.size() > MOST_VALUES) {
            problems.warning(
                    ANSWERS,
                    1,
                    name,
                    "",
                    "policy.too_many_values",
                    "values",
                    Integer.toString(values.size()),
                    "most",
                    Integer.toString(MOST_VALUES));
            return false;
        }
        Optional<String> unwritable =
                values.stream().filter(ReleasedCategory::holdsSeparator).findFirst();
        unwritable.ifPresent(value -> problems.warning(ANSWERS, 1, name, value, "policy.value_with_separator"));
        return unwritable.isEmpty();
    }

    private static List<String> orderOf(String attribute, List<PolicyCut> wanted) {
        return wanted.stream()
                .filter(cut -> cut.attributes().equals(List.of(attribute)))
                .map(PolicyCut::order)
                .findFirst()
                .orElse(List.of());
    }

    /// The values of the policy's order first, others after them.
    private static List<String> inOrder(List<String> values, List<String> order) {
        return Stream.concat(order.stream().filter(values::contains), values.stream())
                .distinct()
                .toList();
    }

    private static Cut numbered(PolicyCut cut, Map<String, Integer> numbers) {
        return new Cut(
                cut.attributes().stream()
                        .map(name -> Optional.ofNullable(numbers.get(name)).orElseThrow())
                        .toList(),
                cut.attributes().size() == 1 && !cut.order().isEmpty());
    }

    /// The breakdowns as the planner numbers them.
    List<Cut> cuts() {
        return cuts;
    }

    /// The attributes as the planner numbers them.
    List<Attribute> attributes() {
        return attributes;
    }

    List<Problem> warnings() {
        return warnings;
    }

    Population population(ScoredRound round) {
        return round.population(attributes);
    }

    String id(int cut) {
        return used.get(cut).id();
    }

    OptionalInt find(String id) {
        return IntStream.range(0, used.size())
                .filter(cut -> used.get(cut).id().equals(id))
                .findFirst();
    }

    /// A block as it is released.
    ReleasedCategory category(int cut, CutTable.Block block) {
        return new ReleasedCategory(
                id(cut),
                block.categories().stream()
                        .map(category -> values(cut).get(category))
                        .toList());
    }

    /// The numbers of a released block's values; empty when one of them is no value of the attribute.
    Optional<List<Integer>> findCategories(int cut, List<String> values) {
        List<String> all = values(cut);
        return all.containsAll(values)
                ? Optional.of(values.stream().map(all::indexOf).toList())
                : Optional.empty();
    }

    /// Every value of a breakdown by the number of its category.
    private List<String> values(int cut) {
        return cuts.get(cut).attributes().stream()
                .map(number -> attributes.get(number).values())
                .reduce((first, second) -> first.stream()
                        .flatMap(one -> second.stream().map(other -> ReleasedCategory.pair(one, other)))
                        .toList())
                .orElseThrow();
    }

    int categoryCount(int cut) {
        return values(cut).size();
    }
}
