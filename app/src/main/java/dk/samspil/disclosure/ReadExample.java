package dk.samspil.disclosure;

import dk.samspil.disclosure.PolicyExample.ExampleUnit;
import dk.samspil.disclosure.PolicyExample.Result;
import dk.samspil.files.YamlNode;
import dk.samspil.shared.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// An example and where it stands, so that what does not hold can be pointed at.
///
/// @param gives the place of each unit's expected result, in the order of the units
record ReadExample(PolicyExample example, List<YamlNode> gives) {
    ReadExample {
        gives = List.copyOf(gives);
    }

    /// Says for every unit of which the example is wrong what the policy gives instead.
    void check(DisclosurePolicy policy) {
        List<Result> results = example.resultsUnder(policy);
        List<List<List<String>>> breakdowns = example.breakdownsUnder(policy);
        for (int unit = 0; unit < results.size(); unit++) {
            ExampleUnit expected = example.units().get(unit);
            Set<List<String>> real = Set.copyOf(breakdowns.get(unit));
            if (expected.gives() != results.get(unit)) {
                wrong(unit, "policy.example_wrong", results.get(unit).code());
            } else if (expected.shows()
                    .filter(blocks -> !Set.copyOf(blocks).equals(real))
                    .isPresent()) {
                wrong(unit, "policy.example_breakdown_wrong", text(breakdowns.get(unit)));
            }
        }
    }

    private void wrong(int unit, String code, String real) {
        gives.get(unit)
                .error(
                        code,
                        "da",
                        example.says().in(Language.DA),
                        "en",
                        example.says().in(Language.EN),
                        "unit",
                        example.units().get(unit).name(),
                        "real",
                        real);
    }

    /// Blocks as the file writes them: `[[nurses], [carers, doctors]]`.
    private static String text(List<List<String>> blocks) {
        return blocks.stream()
                .map(block -> block.stream().collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
