package dk.samspil.disclosure;

import dk.samspil.disclosure.PolicyExample.ExampleUnit;
import dk.samspil.disclosure.PolicyExample.Result;
import dk.samspil.files.YamlNode;
import dk.samspil.shared.Language;
import java.util.List;

/// An example and where it stands, so that what does not hold can be pointed at.
///
/// @param gives the place of each unit's expected result, in the order of the units
record ReadExample(PolicyExample example, List<YamlNode> gives) {
    ReadExample {
        gives = List.copyOf(gives);
    }

    /// Says for every unit of which the example is wrong what the policy gives instead.
    void check(DisclosurePolicy policy) {
        List<Result> real = example.resultsUnder(policy);
        for (int unit = 0; unit < real.size(); unit++) {
            ExampleUnit expected = example.units().get(unit);
            if (expected.gives() != real.get(unit)) {
                gives.get(unit)
                        .error(
                                "policy.example_wrong",
                                "da",
                                example.says().in(Language.DA),
                                "en",
                                example.says().in(Language.EN),
                                "unit",
                                expected.name(),
                                "real",
                                real.get(unit).code());
            }
        }
    }
}
