package dk.samspil.disclosure;

import dk.samspil.disclosure.DisclosurePolicy.Leaders;
import dk.samspil.disclosure.DisclosurePolicy.Retention;
import dk.samspil.files.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The rules as a policy's file gives them.
final class PolicyReader {
    private static final String EXAMPLES = "examples";

    private final YamlNode root;
    private final List<ReadExample> examples;

    PolicyReader(YamlNode root, ExampleReader exampleReader) {
        this.root = root;
        List<String> known = new ArrayList<>(PolicyRule.codes());
        known.add(EXAMPLES);
        KnownKeys.check(root, known);
        this.examples = root.find(EXAMPLES).map(exampleReader::read).orElse(List.of());
    }

    /// The policy; empty, with the problems said, where the file has none.
    Optional<DisclosurePolicy> read() {
        DisclosurePolicy defaults = DisclosurePolicy.DEFAULT;
        int support = number(PolicyRule.MINIMUM_SUPPORT, DisclosurePolicy.LEAST_SUPPORT)
                .orElse(defaults.minimumSupport());
        int unit = notBelow(
                PolicyRule.MINIMUM_SUPPORT,
                support,
                PolicyRule.MINIMUM_UNIT,
                DisclosurePolicy.LEAST_UNIT,
                defaults.minimumUnit());
        int cut = notBelow(
                PolicyRule.MINIMUM_UNIT,
                unit,
                PolicyRule.MINIMUM_CUT,
                DisclosurePolicy.LEAST_CUT,
                defaults.minimumCut());
        int distribution = notBelow(
                PolicyRule.MINIMUM_SUPPORT,
                support,
                PolicyRule.MINIMUM_DISTRIBUTION,
                DisclosurePolicy.LEAST_DISTRIBUTION,
                defaults.minimumDistribution());
        Leaders leaders = word(PolicyRule.LEADERS, Leaders.class).orElse(defaults.leaders());
        Retention retention = word(PolicyRule.RETENTION, Retention.class).orElse(defaults.retention());
        List<PolicyCut> cuts = find(PolicyRule.CUTS).map(CutReader::read).orElse(defaults.cuts());
        return root.problems().hasErrors()
                ? Optional.empty()
                : Optional.of(new DisclosurePolicy(support, unit, cut, distribution, leaders, cuts, retention));
    }

    /// The examples, having said of each that does not hold what the policy really gives.
    List<PolicyExample> examplesThatHold(DisclosurePolicy policy) {
        examples.forEach(example -> example.check(policy));
        return examples.stream().map(ReadExample::example).toList();
    }

    private Optional<YamlNode> find(PolicyRule rule) {
        return root.find(rule.code());
    }

    /// A number that another rule puts a floor under; where it is left out, the default or that floor.
    private int notBelow(PolicyRule floor, int least, PolicyRule rule, int leastEver, int otherwise) {
        Optional<Integer> given = number(rule, leastEver);
        if (given.isPresent() && given.get() < least) {
            find(rule)
                    .orElseThrow()
                    .error("policy.rules_contradict", "other", floor.code(), "least", Integer.toString(least));
        }
        return given.orElse(Math.max(otherwise, least));
    }

    private Optional<Integer> number(PolicyRule rule, int least) {
        Optional<YamlNode> node = find(rule);
        Optional<Integer> number = node.flatMap(YamlNode::wholeNumber);
        if (number.filter(n -> n < least || n > DisclosurePolicy.MOST).isPresent()) {
            node.orElseThrow()
                    .error(
                            "policy.rule_too_loose",
                            "least",
                            Integer.toString(least),
                            "most",
                            Integer.toString(DisclosurePolicy.MOST));
            return Optional.empty();
        }
        return number;
    }

    private <E extends Enum<E>> Optional<E> word(PolicyRule rule, Class<E> type) {
        Optional<YamlNode> node = find(rule);
        Optional<String> text = node.flatMap(YamlNode::text);
        Optional<E> word = text.flatMap(given -> PolicyRule.find(type, given));
        if (text.isPresent() && word.isEmpty()) {
            String known = Arrays.stream(type.getEnumConstants())
                    .map(PolicyRule::wordOf)
                    .collect(Collectors.joining(", "));
            node.orElseThrow().error("policy." + rule.code() + "_unknown", "known", known);
        }
        return word;
    }
}
