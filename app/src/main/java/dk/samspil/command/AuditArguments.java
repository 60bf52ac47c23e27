package dk.samspil.command;

import dk.samspil.shared.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

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
        List<Path> folders = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Language language = Language.DA;
        Optional<Path> previous = Optional.empty();
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
                case "--previous" -> {
                    previous = rest.hasNext() ? Optional.of(Path.of(rest.next())) : Optional.empty();
                    if (previous.isEmpty()) {
                        wrong.add("error: --previous takes a folder");
                    }
                }
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
            wrong.add("error: audit takes two folders, OUTPUT and INPUT, not " + folders.size());
        }
        return wrong.isEmpty()
                ? new Outcome.Understood(new AuditArguments(folders.get(0), folders.get(1), previous, language))
                : new Outcome.Wrong(wrong);
    }
}
