package dk.samspil.disclosure;

import dk.samspil.files.YamlNode;
import dk.samspil.shared.LocalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The breakdowns as a policy's file gives them.
final class CutReader {
    private static final String ATTRIBUTE = "attribute";
    private static final String ATTRIBUTES = "attributes";
    private static final String LABEL = "label";
    private static final String ORDER = "order";
    private static final String VALUES = "values";
    private static final List<String> KEYS = List.of(ATTRIBUTE, ATTRIBUTES, LABEL, ORDER, VALUES);
    private static final int MOST_ATTRIBUTES = 2;

    private CutReader() {}

    /// The breakdowns that could be read; what is wrong with the others is said.
    static List<PolicyCut> read(YamlNode list) {
        List<PolicyCut> cuts = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (YamlNode node : list.listOrNone()) {
            KnownKeys.check(node, KEYS);
            List<String> attributes = attributes(node);
            Optional<LocalText> label = node.require(LABEL).flatMap(YamlNode::localText);
            List<String> order = node.find(ORDER).map(CutReader::distinct).orElse(List.of());
            Map<String, LocalText> values =
                    node.find(VALUES).map(CutReader::values).orElse(Map.of());
            checkOrder(node, attributes, order, values.keySet());
            if (!attributes.isEmpty() && !seen.add(Set.copyOf(attributes))) {
                node.error("policy.cut_twice", "cut", String.join(", ", attributes));
            }
            boolean pairWithOrder = attributes.size() == MOST_ATTRIBUTES && !order.isEmpty();
            if (!attributes.isEmpty() && !pairWithOrder) {
                label.ifPresent(text -> cuts.add(new PolicyCut(attributes, text, order, values)));
            }
        }
        return cuts;
    }

    /// One attribute or two; none, with the problem said, where there are not so many.
    private static List<String> attributes(YamlNode cut) {
        Optional<YamlNode> one = cut.find(ATTRIBUTE);
        Optional<YamlNode> several = cut.find(ATTRIBUTES);
        if (one.isPresent() == several.isPresent()) {
            cut.error("policy.cut_attributes");
            return List.of();
        }
        List<String> names = one.isPresent()
                ? one.get().text().map(List::of).orElse(List.of())
                : several.map(CutReader::distinct).orElse(List.of());
        if (names.size() > MOST_ATTRIBUTES) {
            cut.error("policy.cut_attributes");
            return List.of();
        }
        return names;
    }

    /// The texts of a list; each of them twice is said and left out.
    private static List<String> distinct(YamlNode list) {
        List<String> texts = new ArrayList<>();
        for (YamlNode entry : list.list()) {
            Optional<String> text = entry.text();
            if (text.filter(texts::contains).isPresent()) {
                entry.error("policy.value_twice");
            } else {
                text.ifPresent(texts::add);
            }
        }
        return texts;
    }

    private static Map<String, LocalText> values(YamlNode node) {
        Map<String, LocalText> values = new LinkedHashMap<>();
        if (!node.isMapping()) {
            node.error("policy.values_expected");
            return values;
        }
        KnownKeys.checkOnce(node);
        for (YamlNode.Key key : node.keys()) {
            if (key.name().isBlank()) {
                node.error("policy.values_expected");
            } else {
                node.find(key.name()).flatMap(YamlNode::localText).ifPresent(text -> values.put(key.name(), text));
            }
        }
        return values;
    }

    /// A value that has words but no place in the order is most likely misspelt in one of the two.
    private static void checkOrder(YamlNode cut, List<String> attributes, List<String> order, Set<String> named) {
        if (order.isEmpty()) {
            return;
        }
        if (attributes.size() == MOST_ATTRIBUTES) {
            cut.find(ORDER).orElseThrow().error("policy.pair_with_order");
        }
        List<String> strays =
                named.stream().filter(value -> !order.contains(value)).toList();
        if (!strays.isEmpty()) {
            cut.find(VALUES).orElseThrow().error("policy.value_not_in_order", "values", String.join(", ", strays));
        }
    }
}
