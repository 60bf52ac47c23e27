package dk.samspil.survey.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names as XLSForm wants them: letters, digits, `_`, `-` and `.`, not beginning with a digit, each once.
final class FormNames {
    private final Set<String> used = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<String> changed = new ArrayList<>();

    /// The name of an id. Ids that are no question's begin with a word and a blank, which become one name.
    String of(String id) {
        String known = names.get(id);
        if (known != null) {
            return known;
        }
        String plain = id.replaceAll("[^A-Za-z0-9_.-]", "_");
        String stem = plain.matches("[A-Za-z_].*") ? plain : "_" + plain;
        String name = stem;
        for (int number = 2; !used.add(name); number++) {
            name = stem + "_" + number;
        }
        names.put(id, name);
        if (!name.equals(id) && !id.contains(" ")) {
            changed.add(id + " → " + name);
        }
        return name;
    }

    List<String> listChanged() {
        return List.copyOf(changed);
    }
}
