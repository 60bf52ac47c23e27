package dk.samspil.disclosure;

import dk.samspil.shared.LocalText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes a policy the one canonical way: the rules in their fixed order, texts in double quotes, languages and values
/// sorted. A rule that changes changes the text; a comment, a blank or the order of the lines in the file does not.
final class PolicyText {
    private PolicyText() {}

    static String of(DisclosurePolicy policy) {
        var text = new StringBuilder();
        line(text, PolicyRule.MINIMUM_SUPPORT, Integer.toString(policy.minimumSupport()));
        line(text, PolicyRule.MINIMUM_UNIT, Integer.toString(policy.minimumUnit()));
        line(text, PolicyRule.MINIMUM_CUT, Integer.toString(policy.minimumCut()));
        line(text, PolicyRule.MINIMUM_DISTRIBUTION, Integer.toString(policy.minimumDistribution()));
        line(text, PolicyRule.LEADERS, policy.leaders().code());
        line(text, PolicyRule.RETENTION, policy.retention().code());
        if (policy.cuts().isEmpty()) {
            line(text, PolicyRule.CUTS, "[]");
        } else {
            text.append(PolicyRule.CUTS.code()).append(":\n");
            policy.cuts().forEach(cut -> append(text, cut));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, PolicyRule rule, String value) {
        text.append(rule.code()).append(": ").append(value).append('\n');
    }

    private static void append(StringBuilder text, PolicyCut cut) {
        text.append("  - attributes: ").append(list(cut.attributes())).append('\n');
        text.append("    label: ").append(local(cut.label())).append('\n');
        if (!cut.order().isEmpty()) {
            text.append("    order: ").append(list(cut.order())).append('\n');
        }
        if (!cut.values().isEmpty()) {
            text.append("    values:\n");
            cut.values().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(value -> text.append("      ")
                            .append(quoted(value.getKey()))
                            .append(": ")
                            .append(local(value.getValue()))
                            .append('\n'));
        }
    }

    private static String list(List<String> texts) {
        return texts.stream().map(PolicyText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String local(LocalText text) {
        return text.texts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(words -> words.getKey() + ": " + quoted(words.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.codePoints().mapToObj(PolicyText::character).collect(Collectors.joining()) + '"';
    }

    /// What YAML would read otherwise inside double quotes is written by its number.
    private static String character(int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            return "\\" + Character.toString(codePoint);
        }
        boolean plain = Character.isLetterOrDigit(codePoint) || (codePoint >= ' ' && codePoint < 0x7f);
        return plain ? Character.toString(codePoint) : "\\U%08x".formatted(codePoint);
    }
}
