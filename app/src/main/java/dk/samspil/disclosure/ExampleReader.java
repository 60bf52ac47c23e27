package dk.samspil.disclosure;

import dk.samspil.disclosure.PolicyExample.ExampleGroup;
import dk.samspil.disclosure.PolicyExample.ExampleUnit;
import dk.samspil.disclosure.PolicyExample.Result;
import dk.samspil.files.YamlNode;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The worked examples as a policy's file gives them.
final class ExampleReader {
    private static final String SAY = "say";
    private static final String UNITS = "units";
    private static final String UNDER = "under";
    private static final String ANSWERS = "answers";
    private static final String INVITED = "invited";
    private static final String GIVES = "gives";
    private static final String SHOWS = "shows";
    private static final int MOST_PEOPLE = 9999;
    private static final int MOST_UNITS = 100;

    private final Problems problems;

    ExampleReader(Problems problems) {
        this.problems = problems;
    }

    /// The examples that could be read; what is wrong with the others is said.
    List<ReadExample> read(YamlNode list) {
        return list.listOrNone().stream()
                .map(this::readOne)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ReadExample> readOne(YamlNode node) {
        int before = problems.list().size();
        KnownKeys.check(node, List.of(SAY, UNITS));
        Optional<LocalText> says = node.require(SAY).flatMap(YamlNode::localText);
        List<ExampleUnit> units = new ArrayList<>();
        List<YamlNode> gives = new ArrayList<>();
        node.require(UNITS).ifPresent(all -> readUnits(all, units, gives));
        return problems.list().size() > before
                ? Optional.empty()
                : says.map(text -> new ReadExample(new PolicyExample(text, units), gives));
    }

    private void readUnits(YamlNode all, List<ExampleUnit> units, List<YamlNode> gives) {
        List<YamlNode.Key> names = all.keys();
        boolean nameless = names.stream().anyMatch(name -> name.name().isBlank());
        if (names.isEmpty() || nameless || names.size() > MOST_UNITS) {
            all.error("policy.example_units", "most", Integer.toString(MOST_UNITS));
            return;
        }
        KnownKeys.checkOnce(all);
        Set<String> seen = new HashSet<>();
        for (YamlNode.Key name : names) {
            all.find(name.name()).ifPresent(node -> readUnit(name.name(), node, seen, units, gives));
            seen.add(name.name());
        }
    }

    private void readUnit(
            String name, YamlNode node, Set<String> above, List<ExampleUnit> units, List<YamlNode> gives) {
        KnownKeys.check(node, List.of(UNDER, ANSWERS, INVITED, GIVES, SHOWS));
        Optional<String> under = node.find(UNDER).flatMap(YamlNode::text);
        if (under.isPresent() != !above.isEmpty()
                || under.filter(unit -> !above.contains(unit)).isPresent()) {
            node.error("policy.example_under", "unit", name);
        }
        List<ExampleGroup> answers =
                node.require(ANSWERS).map(ExampleReader::groups).orElse(List.of());
        int answered = answers.stream().mapToInt(ExampleGroup::answers).sum();
        int invited = node.find(INVITED).flatMap(ExampleReader::people).orElse(answered);
        if (invited < answered) {
            node.error("policy.example_invited", "unit", name);
        }
        Optional<YamlNode> place = node.require(GIVES);
        Optional<Result> result = place.flatMap(ExampleReader::result);
        Optional<List<List<String>>> shows = node.find(SHOWS).map(ExampleReader::blocks);
        if (result.isPresent() && invited >= answered) {
            units.add(new ExampleUnit(name, under.orElse(null), answers, invited, result.get(), shows));
            gives.add(place.orElseThrow());
        }
    }

    /// A number of answers, or one for every group.
    private static List<ExampleGroup> groups(YamlNode node) {
        if (!node.isMapping()) {
            return people(node)
                    .map(number -> List.of(new ExampleGroup("", number)))
                    .orElse(List.of());
        }
        KnownKeys.checkOnce(node);
        return node.keys().stream()
                .flatMap(key -> node
                        .find(key.name())
                        .flatMap(ExampleReader::people)
                        .map(number -> new ExampleGroup(key.name(), number))
                        .stream())
                .toList();
    }

    private static List<List<String>> blocks(YamlNode node) {
        return node.listOrNone().stream()
                .<List<String>>map(block -> block.list().stream()
                        .map(YamlNode::text)
                        .flatMap(Optional::stream)
                        .toList())
                .toList();
    }

    private static Optional<Integer> people(YamlNode node) {
        Optional<Integer> number = node.wholeNumber();
        if (number.filter(n -> n < 0 || n > MOST_PEOPLE).isPresent()) {
            node.error("policy.example_people", "most", Integer.toString(MOST_PEOPLE));
            return Optional.empty();
        }
        return number;
    }

    private static Optional<Result> result(YamlNode node) {
        Optional<String> text = node.text();
        Optional<Result> result = text.flatMap(word -> PolicyRule.find(Result.class, word));
        if (text.isPresent() && result.isEmpty()) {
            node.error(
                    "policy.example_result",
                    "known",
                    Arrays.stream(Result.values()).map(Result::code).collect(Collectors.joining(", ")));
        }
        return result;
    }
}
