package dk.samspil.disclosure;

import dk.samspil.files.TextFile;
import dk.samspil.files.YamlNode;
import dk.samspil.shared.Problem;
import dk.samspil.shared.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Reads a policy from its file: YAML with any of the rules of [PolicyRule], and `examples` that say what the rules
/// give. The whole file is explained in the one that is proposed, `policy/default.yaml`.
///
/// A rule that a file leaves out is as in [DisclosurePolicy#DEFAULT], or as strict as the rules it gives ask for. What
/// it does not know is refused, since a misspelt rule would otherwise be no rule; so is a policy whose examples do not
/// hold.
public final class PolicyFile {
    private static final String DEFAULT = "/policy/default.yaml";

    private PolicyFile() {}

    /// What reading led to.
    public sealed interface Outcome {
        /// The file has a policy.
        ///
        /// @param examples what the file's examples say, all of which hold under the policy
        record Adopted(DisclosurePolicy policy, List<PolicyExample> examples) implements Outcome {
            public Adopted {
                examples = List.copyOf(examples);
            }
        }

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

    /// Reads a policy from the text of a file.
    ///
    /// @param name what the file is called in problems
    public static Outcome read(String name, String text) {
        return parse(new TextFile(name, text), new Problems());
    }

    /// Reads a policy that was kept as [DisclosurePolicy#text()].
    ///
    /// @throws IllegalArgumentException if the text is not a policy
    static DisclosurePolicy parse(String text) {
        return switch (parse(new TextFile("policy", text), new Problems())) {
            case Outcome.Adopted adopted -> adopted.policy();
            case Outcome.Refused refused -> throw new IllegalArgumentException("no policy: " + refused.problems());
        };
    }

    private static Outcome parse(TextFile file, Problems problems) {
        Optional<PolicyReader> reader =
                YamlNode.parse(file, problems).map(root -> new PolicyReader(root, new ExampleReader(problems)));
        Optional<Outcome> adopted = reader.flatMap(PolicyReader::read)
                .map(policy -> new Outcome.Adopted(policy, reader.get().examplesThatHold(policy)));
        return adopted.filter(outcome -> !problems.hasErrors()).orElseGet(() -> new Outcome.Refused(problems.list()));
    }
}
