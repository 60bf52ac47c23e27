package dk.samspil.command;

import dk.samspil.shared.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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
        List<Path> folders = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Language language = Language.DA;
        Optional<Path> policy = Optional.empty();
        Optional<Path> previous = Optional.empty();
        boolean withPdf = true;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            switch (argument) {
                case "--language" -> {
                    String code = rest.hasNext() ? rest.next() : "";
                    Optional<Language> found = Language.find(code);
                    if (found.isEmpty()) {
                        wrong.add("error: --language takes da or en, not '" + code + "'");
                    }
                    language = found.orElse(language);
                }
                case "--policy" -> {
                    policy = rest.hasNext() ? Optional.of(Path.of(rest.next())) : Optional.empty();
                    if (policy.isEmpty()) {
                        wrong.add("error: --policy takes a file");
                    }
                }
                case "--previous" -> {
                    previous = rest.hasNext() ? Optional.of(Path.of(rest.next())) : Optional.empty();
                    if (previous.isEmpty()) {
                        wrong.add("error: --previous takes a folder");
                    }
                }
                case "--no-pdf" -> withPdf = false;
                default -> {
                    if (argument.startsWith("--")) {
                        wrong.add("error: no option '" + argument + "'");
                    } else {
                        folders.add(Path.of(argument));
                    }
                }
            }
        }
        if (folders.size() != 2) {
            wrong.add("error: report takes two folders, INPUT and OUTPUT, not " + folders.size());
        }
        return wrong.isEmpty()
                ? new Outcome.Understood(
                        new ReportArguments(folders.get(0), folders.get(1), language, policy, previous, withPdf))
                : new Outcome.Wrong(wrong);
    }
}
