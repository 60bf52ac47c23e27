package dk.samspil.survey.plan.web;

import dk.samspil.shared.Language;
import dk.samspil.survey.plan.PlanWarning;
import dk.samspil.survey.plan.PlanWarning.Code;
import dk.samspil.survey.plan.When;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A warning in words.
///
/// @param key names the warning in its form
/// @param heading what is the matter
/// @param text why it matters and what is proposed
/// @param fix the words on the button
/// @param link the page on which it is put right, below the round's; null when the button does it
public record WarningRow(
        String key,
        String heading,
        String text,
        String fix,
        @Nullable String link) {
    /// All warnings but missing meetings.
    static List<WarningRow> list(List<PlanWarning> warnings, Language language) {
        var words = Messages.of("plan", language);
        var dates = WhenWords.of(language);
        return warnings.stream()
                .filter(warning -> warning.code() != Code.MEETING_MISSING)
                .map(warning -> of(warning, words, dates))
                .toList();
    }

    /// All warnings, those about meetings as one that leads to the page of all dates.
    static List<WarningRow> listShort(List<PlanWarning> warnings, Language language) {
        var words = Messages.of("plan", language);
        List<PlanWarning> meetings = warnings.stream()
                .filter(warning -> warning.code() == Code.MEETING_MISSING)
                .toList();
        var rows = new ArrayList<>(list(warnings, language));
        meetings.stream().findFirst().ifPresent(first -> {
            Object[] details = {
                "count", meetings.size(),
                "others", meetings.size() - 1,
                "milestone", words.text("milestone." + first.details().get("milestone")),
                "to", said("to", Objects.requireNonNull(first.details().get("to")), words, WhenWords.of(language))
            };
            rows.add(new WarningRow(
                    first.key(),
                    words.text("meetings.heading", details),
                    words.text(meetings.size() == 1 ? "meetings.text" : "meetings.more", details),
                    words.text("meetings.link"),
                    "/datoer"));
        });
        return List.copyOf(rows);
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
                words.text(key + ".fix", details),
                null);
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
