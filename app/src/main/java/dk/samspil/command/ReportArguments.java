package dk.samspil.command;

import dk.samspil.shared.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What `report` was asked to do.
///
/// @param policy the policy's file; empty for the default policy
/// @param previous the folder of last year's survey; empty where there is none to compare with
/// @param withPdf whether the reports are written as PDF, too
record ReportArguments(
        Path input, Path output, Language language, Optional<Path> policy, Optional<Path> previous, boolean withPdf) {
    static final String USAGE = """
            usage: report INPUT OUTPUT [--previous DIR] [--policy FILE] [--language da|en] [--no-pdf]
              INPUT   a folder with organisation.csv, employees.csv, questionnaire.yaml and responses.csv
              OUTPUT  a folder that does not exist yet, is empty, or holds an earlier report
              DIR     last year's folder with the same four files; unit_map.csv, in it or beside it, says what became
                      of its units""";

    sealed interface Outcome {
        record Understood(ReportArguments arguments) implements Outcome {}

        record Wrong(List<String> messages) implements Outcome {
            public Wrong {
                messages = List.copyOf(messages);
            }
        }
    }

    static Outcome parse(List<String> arguments) {
        var words =
                new CommandWords(arguments, Map.of("--previous", "a folder", "--policy", "a file"), Set.of("--no-pdf"));
        List<Path> folders = words.twoFolders("report takes two folders, INPUT and OUTPUT");
        return words.wrong().isEmpty()
                ? new Outcome.Understood(new ReportArguments(
                        folders.get(0),
                        folders.get(1),
                        words.language(),
                        words.findPath("--policy"),
                        words.findPath("--previous"),
                        !words.has("--no-pdf")))
                : new Outcome.Wrong(words.wrong());
    }
}
