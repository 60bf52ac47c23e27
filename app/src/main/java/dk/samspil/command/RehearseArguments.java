package dk.samspil.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What `rehearse` was asked to do.
///
/// @param people how many are let to answer, at most
record RehearseArguments(int people) {
    static final String USAGE = """
            usage: rehearse [--people N]
              N  how many of the invented municipality are let to answer; 900, which is nearly all, where not said""";

    private static final String PEOPLE = "--people";
    private static final int USUAL_PEOPLE = 900;

    sealed interface Outcome {
        record Understood(RehearseArguments arguments) implements Outcome {}

        record Wrong(List<String> messages) implements Outcome {
            public Wrong {
                messages = List.copyOf(messages);
            }
        }
    }

    static Outcome parse(List<String> arguments) {
        var words = new CommandWords(arguments, Map.of(PEOPLE, "a number"), Set.of());
        if (!words.wrong().isEmpty()) {
            return new Outcome.Wrong(words.wrong());
        }
        Optional<String> people = words.find(PEOPLE);
        if (people.isPresent() && !people.get().matches("[1-9][0-9]{0,5}")) {
            return new Outcome.Wrong(List.of("error: --people takes a number, not '" + people.get() + "'"));
        }
        return new Outcome.Understood(
                new RehearseArguments(people.map(Integer::parseInt).orElse(USUAL_PEOPLE)));
    }
}
