package dk.samspil.report;

import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.PolicyCut;
import dk.samspil.disclosure.ReleasedCategory;
import dk.samspil.shared.LocalText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a breakdown, its groups and their values are called: in the policy's words where it has some.
final class CutNames {
    private static final int NAMED_IN_FULL = 3;
    private static final int NAMED_OF_MANY = 2;

    private final Map<String, PolicyCut> cuts;
    private final Phrases phrases;

    CutNames(DisclosurePolicy policy, Phrases phrases) {
        this.cuts = policy.cuts().stream().collect(Collectors.toMap(PolicyCut::id, Function.identity()));
        this.phrases = phrases;
    }

    String label(String cut) {
        PolicyCut known = cuts.get(cut);
        return known == null ? cut : known.label().in(phrases.language());
    }

    /// The breakdown's name within a sentence.
    String inSentence(String cut) {
        String label = label(cut);
        boolean ordinaryWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return ordinaryWord ? label.substring(0, 1).toLowerCase(locale()) + label.substring(1) : label;
    }

    /// A group in a few words: "Nurse", "Nurse and doctor", "30-39 to 60 or more", "Nurse, doctor and 2 others".
    String brief(ReleasedCategory group) {
        List<String> names = names(group);
        if (names.size() <= NAMED_IN_FULL) {
            return full(group);
        }
        if (isRange(group)) {
            return capitalised(phrases.text("cuts.range", "first", names.getFirst(), "last", names.getLast()));
        }
        String first = String.join(", ", names.subList(0, NAMED_OF_MANY));
        return capitalised(phrases.text("cuts.others", "first", first, "others", names.size() - NAMED_OF_MANY));
    }

    /// A group with everything that is shown together.
    String full(ReleasedCategory group) {
        return capitalised(phrases.listed(names(group)));
    }

    private boolean isRange(ReleasedCategory group) {
        PolicyCut cut = cuts.get(group.cut());
        if (cut == null) {
            return false;
        }
        int from = cut.order().indexOf(group.values().getFirst());
        int to = from + group.values().size();
        return from >= 0
                && to <= cut.order().size()
                && cut.order().subList(from, to).equals(group.values());
    }

    private List<String> names(ReleasedCategory group) {
        return group.values().stream().map(value -> name(group.cut(), value)).toList();
    }

    private String name(String cut, String value) {
        return Stream.of(value.split("\\*", -1))
                .map(part -> nameOfPart(cut, part))
                .collect(Collectors.joining(" · "));
    }

    private String nameOfPart(String cut, String value) {
        PolicyCut known = cuts.get(cut);
        LocalText words = known == null ? null : known.values().get(value);
        if (words != null) {
            return words.in(phrases.language());
        }
        return value.isEmpty() ? phrases.text("cuts.not_stated") : value;
    }

    private String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    private Locale locale() {
        return phrases.language().locale();
    }
}
