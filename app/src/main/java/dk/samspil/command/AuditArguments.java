package dk.samspil.command;

import dk.samspil.shared.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What `audit` was asked to do.
///
/// @param output the folder of published files
/// @param input the folder of the survey they were made from: the attacker knows who works where, and who answered
/// @param previous the folder of last year's survey; empty where last year's figures are not attacked
record AuditArguments(Path output, Path input, Optional<Path> previous, Language language) {
    static final String USAGE = """
            usage: audit OUTPUT INPUT [--previous DIR] [--language da|en]
              OUTPUT  a folder that report wrote: cells.csv, units.csv and policy.yaml are read
              INPUT   the folder with the four files of the survey
              DIR     last year's folder, if OUTPUT has last year's figures""";

    sealed interface Outcome {
        record Understood(AuditArguments arguments) implements Outcome {}

        record Wrong(List<String> messages) implements Outcome {
            public Wrong {
                messages = List.copyOf(messages);
            }
        }
    }

    static Outcome parse(List<String> arguments) {
        var words = new CommandWords(arguments, Map.of("--previous", "a folder"), Set.of());
        List<Path> folders = words.twoFolders("audit takes two folders, OUTPUT and INPUT");
        return words.wrong().isEmpty()
                ? new Outcome.Understood(new AuditArguments(
                        folders.get(0), folders.get(1), words.findPath("--previous"), words.language()))
                : new Outcome.Wrong(words.wrong());
    }
}
