package dk.samspil.survey.plan.web;

import dk.samspil.shared.Language;
import dk.samspil.survey.plan.PlanWarning;
import dk.samspil.survey.plan.When;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A warning in words.
///
/// @param key names the warning in its form
/// @param heading what is the matter
/// @param text why it matters and what is proposed
/// @param fix the words on the button
public record WarningRow(String key, String heading, String text, String fix) {
    static List<WarningRow> list(List<PlanWarning> warnings, Language language) {
        var words = Messages.of("plan", language);
        var dates = WhenWords.of(language);
        return warnings.stream().map(warning -> of(warning, words, dates)).toList();
    }

    private static WarningRow of(PlanWarning warning, Messages words, WhenWords dates) {
        String key = "warning." + warning.code();
        Object[] details = warning.details().entrySet().stream()
                .flatMap(detail -> Stream.of(detail.getKey(), said(detail.getKey(), detail.getValue(), words, dates)))
                .toArray();
        return new WarningRow(
                warning.key(),
                words.text(key + ".heading", details),
                words.text(key, details),
                words.text(key + ".fix", details));
    }

    private static Object said(String name, Object value, Messages words, WhenWords dates) {
        return switch (value) {
            case LocalDate day -> dates.day(day);
            case When when -> dates.fully(when);
            case String word -> words.text(name + "." + word);
            default -> value;
        };
    }
}
