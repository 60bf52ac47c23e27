package dk.samspil.disclosure;

import dk.samspil.disclosure.DisclosurePolicy.Leaders;
import dk.samspil.files.TextFile;
import dk.samspil.files.YamlNode;
import dk.samspil.shared.Problem;
import dk.samspil.shared.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads a policy from its file: YAML with any of `minimum-support`, `minimum-unit`, `minimum-distribution` and
/// `leaders`. What it leaves out is as in [DisclosurePolicy#DEFAULT]; what it does not know is refused, since a
/// misspelt rule would otherwise be no rule.
public final class PolicyFile {
    private static final List<String> KEYS =
            List.of("minimum-support", "minimum-unit", "minimum-distribution", "leaders");

    private static final String DEFAULT = "/policy/default.yaml";

    private PolicyFile() {}

    /// What reading led to.
    public sealed interface Outcome {
        record Adopted(DisclosurePolicy policy) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// The policy that is proposed to a committee, from its file in the application.
    public static Outcome readDefault() {
        try (InputStream in = PolicyFile.class.getResourceAsStream(DEFAULT)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return parse(new TextFile(DEFAULT, text), new Problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Outcome read(Path path) {
        var problems = new Problems();
        Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        String name =
                Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
        return TextFile.read(folder, name, problems)
                .map(file -> parse(file, problems))
                .orElseGet(() -> new Outcome.Refused(problems.list()));
    }

    private static Outcome parse(TextFile file, Problems problems) {
        Optional<YamlNode> root = YamlNode.parse(file, problems);
        if (root.isEmpty()) {
            return new Outcome.Refused(problems.list());
        }
        root.get().keys().stream()
                .filter(key -> !KEYS.contains(key.name()))
                .forEach(key -> problems.error(
                        file.name(),
                        key.line(),
                        key.name(),
                        "",
                        "policy.rule_unknown",
                        "known",
                        String.join(", ", KEYS)));
        var defaults = DisclosurePolicy.DEFAULT;
        int support = number(root.get(), "minimum-support", defaults.minimumSupport(), DisclosurePolicy.LEAST_SUPPORT);
        int unit = number(root.get(), "minimum-unit", defaults.minimumUnit(), DisclosurePolicy.LEAST_UNIT);
        int distribution = number(
                root.get(),
                "minimum-distribution",
                defaults.minimumDistribution(),
                DisclosurePolicy.LEAST_DISTRIBUTION);
        Leaders leaders = root.get().find("leaders").map(PolicyFile::leaders).orElse(defaults.leaders());
        return problems.hasErrors()
                ? new Outcome.Refused(problems.list())
                : new Outcome.Adopted(new DisclosurePolicy(
                        support,
                        unit,
                        DisclosurePolicy.DEFAULT.minimumCut(),
                        distribution,
                        leaders,
                        DisclosurePolicy.DEFAULT.cuts(),
                        DisclosurePolicy.DEFAULT.retention()));
    }

    private static int number(YamlNode root, String key, int otherwise, int least) {
        Optional<YamlNode> given = root.find(key);
        Optional<Integer> number = given.flatMap(YamlNode::wholeNumber);
        if (number.isPresent() && (number.get() < least || number.get() > DisclosurePolicy.MOST)) {
            given.get()
                    .error(
                            "policy.rule_too_loose",
                            "least",
                            Integer.toString(least),
                            "most",
                            Integer.toString(DisclosurePolicy.MOST));
            return otherwise;
        }
        return number.orElse(otherwise);
    }

    private static Leaders leaders(YamlNode node) {
        Optional<String> text = node.text();
        Optional<Leaders> leaders = Arrays.stream(Leaders.values())
                .filter(each -> text.filter(each.code()::equals).isPresent())
                .findFirst();
        if (text.isPresent() && leaders.isEmpty()) {
            node.error("policy.leaders_unknown");
        }
        return leaders.orElse(DisclosurePolicy.DEFAULT.leaders());
    }
}
