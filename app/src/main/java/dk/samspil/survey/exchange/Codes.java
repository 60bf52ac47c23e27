package dk.samspil.survey.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names as a format with narrower rules wants them: letters and digits, a letter first, twenty at most,
/// each once.
final class Codes {
    private static final int LONGEST = 20;

    private final Set<String> used = new HashSet<>();
    private final Map<String, String> codes = new HashMap<>();
    private final List<String> changed = new ArrayList<>();

    /// The code of an id; always the same for the same id.
    String of(String id) {
        String known = codes.get(id);
        if (known != null) {
            return known;
        }
        String plain = id.replaceAll("[^A-Za-z0-9]", "");
        String lettered = plain.isEmpty() || !Character.isLetter(plain.charAt(0)) ? "Q" + plain : plain;
        String stem = lettered.substring(0, Math.min(LONGEST, lettered.length()));
        String code = stem;
        for (int number = 2; !used.add(code); number++) {
            String end = Integer.toString(number);
            code = stem.substring(0, Math.min(stem.length(), LONGEST - end.length())) + end;
        }
        codes.put(id, code);
        if (!code.equals(id)) {
            changed.add(id + " → " + code);
        }
        return code;
    }

    /// Which ids look otherwise now.
    List<String> listChanged() {
        return List.copyOf(changed);
    }
}
