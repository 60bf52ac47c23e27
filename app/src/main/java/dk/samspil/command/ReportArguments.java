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
/// @param withPdf whether the reports are written as PDF, too
record ReportArguments(Path input, Path output, Language language, Optional<Path> policy, boolean withPdf) {
    static final String USAGE = """
            usage: report INPUT OUTPUT [--language da|en] [--policy FILE] [--no-pdf]
              INPUT   a folder with organisation.csv, employees.csv, questionnaire.yaml and responses.csv
              OUTPUT  a folder that does not exist yet, is empty, or holds an earlier report""";

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
                ? new Outcome.Understood(new ReportArguments(folders.get(0), folders.get(1), language, policy, withPdf))
                : new Outcome.Wrong(wrong);
    }
}
