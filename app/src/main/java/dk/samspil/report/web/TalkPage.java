package dk.samspil.report.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Map;

/// Where a leader, AMR or TR books the talk about a unit's results.
///
/// @param address of the report
/// @param values what was typed, by field
/// @param problems the fields that cannot be used
/// @param lengths minutes to choose between
/// @param leads who may lead the talk
public record TalkPage(
        PageFrame frame,
        String address,
        String unit,
        Map<String, String> values,
        List<String> problems,
        List<String> lengths,
        List<String> leads,
        Messages words) {
    public TalkPage {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
        lengths = List.copyOf(lengths);
        leads = List.copyOf(leads);
    }

    static TalkPage of(PageFrame frame, String address, String unit, TalkForm typed, List<String> problems) {
        Map<String, String> values = Map.of(
                TalkForm.DAY,
                typed.day(),
                TalkForm.TIME,
                typed.time(),
                TalkForm.MINUTES,
                typed.minutes(),
                TalkForm.WHO,
                typed.who());
        return new TalkPage(
                frame,
                address,
                unit,
                values,
                problems,
                TalkForm.LENGTHS,
                TalkForm.LEADS,
                Messages.of("report", frame.language()));
    }

    /// What was typed in a field.
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /// Whether a field cannot be used.
    public boolean isWrong(String field) {
        return problems.contains(field);
    }
}
