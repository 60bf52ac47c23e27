package dk.samspil.disclosure;

import dk.samspil.files.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Refuses keys that mean nothing or stand twice: a misspelt rule would otherwise be no rule.
final class KnownKeys {
    private KnownKeys() {}

    static void check(YamlNode node, List<String> known) {
        checkOnce(node);
        node.keys().stream()
                .filter(key -> !known.contains(key.name()))
                .forEach(key -> problem(node, key, "policy.rule_unknown", known));
    }

    static void checkOnce(YamlNode node) {
        Set<String> seen = new HashSet<>();
        node.keys().stream()
                .filter(key -> !seen.add(key.name()))
                .forEach(key -> problem(node, key, "policy.key_twice", List.of()));
    }

    private static void problem(YamlNode node, YamlNode.Key key, String code, List<String> known) {
        String path = node.path().isEmpty() ? key.name() : node.path() + "." + key.name();
        node.problems().error(node.file(), key.line(), path, "", code, "known", String.join(", ", known));
    }
}
