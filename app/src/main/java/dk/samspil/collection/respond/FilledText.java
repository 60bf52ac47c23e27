package dk.samspil.collection.respond;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text with plain arguments, such as `{number} af {count}`: pieces of text with a name between each two.
record FilledText(List<String> pieces, List<String> names) {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)}");

    FilledText {
        pieces = List.copyOf(pieces);
        names = List.copyOf(names);
    }

    /// The text of a pattern; empty where the pattern says more than which argument stands where.
    static Optional<FilledText> find(String pattern) {
        if (pattern.contains("'") || hasBraces(ARGUMENT.matcher(pattern).replaceAll(""))) {
            return Optional.empty();
        }
        List<String> pieces = new ArrayList<>();
        List<String> names = new ArrayList<>();
        Matcher arguments = ARGUMENT.matcher(pattern);
        int from = 0;
        while (arguments.find()) {
            pieces.add(pattern.substring(from, arguments.start()));
            names.add(arguments.group(1));
            from = arguments.end();
        }
        pieces.add(pattern.substring(from));
        return Optional.of(new FilledText(pieces, names));
    }

    private static boolean hasBraces(String text) {
        return text.indexOf('{') >= 0 || text.indexOf('}') >= 0;
    }

    /// The text with these arguments.
    ///
    /// @throws IllegalArgumentException where an argument is missing
    String with(Map<String, Object> arguments) {
        var text = new StringBuilder(pieces.getFirst());
        for (int i = 0; i < names.size(); i++) {
            Object value = arguments.get(names.get(i));
            if (value == null) {
                throw new IllegalArgumentException("no argument '" + names.get(i) + "'");
            }
            text.append(value).append(pieces.get(i + 1));
        }
        return text.toString();
    }
}
