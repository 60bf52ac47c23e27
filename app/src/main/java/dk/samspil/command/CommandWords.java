package dk.samspil.command;

import dk.samspil.shared.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words after a command's name: folders, options with a value, and switches. What is wrong with them is collected.
final class CommandWords {
    private static final String LANGUAGE = "--language";

    private final List<Path> folders = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> switches = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    /// Reads the words.
    ///
    /// @param options which options take a value, each with what the value is; `--language` always does
    /// @param allowedSwitches options without a value
    CommandWords(List<String> words, Map<String, String> options, Set<String> allowedSwitches) {
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (allowedSwitches.contains(word)) {
                switches.add(word);
            } else if (word.equals(LANGUAGE)) {
                values.put(word, rest.hasNext() ? rest.next() : "");
            } else if (options.containsKey(word) && rest.hasNext()) {
                values.put(word, rest.next());
            } else if (options.containsKey(word)) {
                wrong.add("error: " + word + " takes " + options.get(word));
            } else if (word.startsWith("--")) {
                wrong.add("error: no option '" + word + "'");
            } else {
                folders.add(Path.of(word));
            }
        }
        if (values.containsKey(LANGUAGE) && findLanguage().isEmpty()) {
            wrong.add("error: --language takes da or en, not '" + values.get(LANGUAGE) + "'");
        }
    }

    /// The folders, of which there must be two.
    ///
    /// @param asked what is said if there are not, such as `report takes two folders`
    List<Path> twoFolders(String asked) {
        if (folders.size() != 2) {
            wrong.add("error: " + asked + ", not " + folders.size());
        }
        return List.copyOf(folders);
    }

    Language language() {
        return findLanguage().orElse(Language.DA);
    }

    private Optional<Language> findLanguage() {
        return Optional.ofNullable(values.get(LANGUAGE)).flatMap(Language::find);
    }

    Optional<Path> findPath(String option) {
        return find(option).map(Path::of);
    }

    Optional<String> find(String option) {
        return Optional.ofNullable(values.get(option));
    }

    boolean has(String allowedSwitch) {
        return switches.contains(allowedSwitch);
    }

    /// What is wrong, in the order of the words; empty when nothing is.
    List<String> wrong() {
        return List.copyOf(wrong);
    }
}
