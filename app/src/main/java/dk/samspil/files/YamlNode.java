package dk.samspil.files;

import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.Problems;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A place in a YAML file that knows its line, so that a problem can name it. Nothing is ever constructed from the file
/// but texts, numbers and lists.
public record YamlNode(String file, String path, Node node, Problems problems) {
    /// The document; empty, with the problem said, where it is not YAML with keys and values at the top.
    public static Optional<YamlNode> parse(TextFile file, Problems problems) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
            if (root instanceof MappingNode) {
                return Optional.of(new YamlNode(file.name(), "", root, problems));
            }
            problems.error(file.name(), 1, "", "", "files.yaml_not_a_mapping");
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            problems.error(file.name(), line, "", "", "files.yaml_broken");
        } catch (YAMLException e) {
            problems.error(file.name(), 0, "", "", "files.yaml_broken");
        }
        return Optional.empty();
    }

    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    public Optional<YamlNode> find(String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (entry.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key)) {
                    return Optional.of(at(key, entry.getValueNode()));
                }
            }
        }
        return Optional.empty();
    }

    /// A key and the line on which it stands.
    public record Key(String name, int line) {}

    /// The keys here, in the order of the file.
    public List<Key> keys() {
        if (!(node instanceof MappingNode mapping)) {
            return List.of();
        }
        return mapping.getValue().stream()
                .map(NodeTuple::getKeyNode)
                .map(key -> new Key(
                        key instanceof ScalarNode name ? name.getValue() : "",
                        key.getStartMark().getLine() + 1))
                .toList();
    }

    /// The value under a key; empty, with the problem said, where the key is missing.
    public Optional<YamlNode> require(String key) {
        Optional<YamlNode> found = find(key);
        if (found.isEmpty()) {
            problems.error(file, line(), pathOf(key), "", "files.key_missing");
        }
        return found;
    }

    /// The entries of a list; empty, with the problem said, where it is not a list or has no entries.
    public List<YamlNode> list() {
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            return sequence.getValue().stream().map(entry -> at("", entry)).toList();
        }
        error("files.list_expected");
        return List.of();
    }

    /// The entries of a list, which may be empty; empty, with the problem said, where it is not a list.
    public List<YamlNode> listOrNone() {
        return node instanceof SequenceNode sequence && sequence.getValue().isEmpty() ? List.of() : list();
    }

    /// Whether keys and values stand here.
    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /// The text here without surrounding blanks; empty, with the problem said, where there is none.
    public Optional<String> text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        error("files.text_expected");
        return Optional.empty();
    }

    /// A text in one or more languages: a plain text, or texts under language tags such as `da` and `en`.
    public Optional<LocalText> localText() {
        if (!isMapping()) {
            return text().map(LocalText::of);
        }
        Map<LanguageTag, String> texts = new HashMap<>();
        for (Key key : keys()) {
            LanguageTag.find(key.name())
                    .ifPresent(language ->
                            find(key.name()).flatMap(YamlNode::text).ifPresent(text -> texts.put(language, text)));
        }
        if (texts.isEmpty()) {
            error("files.text_expected");
            return Optional.empty();
        }
        return Optional.of(new LocalText(texts));
    }

    public Optional<Integer> wholeNumber() {
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("-?\\d{1,6}")) {
            return Optional.of(Integer.parseInt(scalar.getValue()));
        }
        error("files.number_expected");
        return Optional.empty();
    }

    public Optional<Boolean> trueOrFalse() {
        if (node instanceof ScalarNode scalar && List.of("true", "false").contains(scalar.getValue())) {
            return Optional.of(Boolean.valueOf(scalar.getValue()));
        }
        error("files.true_or_false_expected");
        return Optional.empty();
    }

    public void error(String code, String... details) {
        problems.error(file, line(), path, node instanceof ScalarNode scalar ? scalar.getValue() : "", code, details);
    }

    private YamlNode at(String key, Node value) {
        return new YamlNode(file, key.isEmpty() ? path : pathOf(key), value, problems);
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
