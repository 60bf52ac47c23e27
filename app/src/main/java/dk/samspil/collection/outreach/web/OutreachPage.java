package dk.samspil.collection.outreach.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// What is sent when, to how many, by which way.
///
/// @param address this page's path
/// @param round the address of the round
/// @param saved what was just changed
/// @param problem what was wrong with what was just sent
/// @param missing what whoever runs the server must set up
/// @param troubles why nothing leaves at the moment
public record OutreachPage(
        PageFrame frame,
        FormToken token,
        String address,
        String round,
        String kicker,
        String title,
        String lead,
        Optional<String> saved,
        Optional<String> problem,
        List<String> missing,
        List<String> troubles,
        List<StepRow> steps,
        Weekly weekly,
        List<Choice> orders,
        String failuresTitle,
        List<FailureRow> failures,
        Messages words) {
    public OutreachPage {
        missing = List.copyOf(missing);
        troubles = List.copyOf(troubles);
        steps = List.copyOf(steps);
        orders = List.copyOf(orders);
        failures = List.copyOf(failures);
    }

    /// One of the three steps.
    ///
    /// @param id in addresses and forms
    /// @param states how many have come how far, one sentence each
    /// @param day the field with the day; empty where it cannot be changed
    public record StepRow(
            String id,
            String name,
            String when,
            List<String> states,
            List<WordsLink> wordings,
            Optional<DayField> day) {
        public StepRow {
            states = List.copyOf(states);
            wordings = List.copyOf(wordings);
        }
    }

    /// What leaders get each week.
    ///
    /// @param when on which days, in words
    public record Weekly(String when, List<WordsLink> wordings) {
        public Weekly {
            wordings = List.copyOf(wordings);
        }
    }

    /// Where words are changed.
    public record WordsLink(String address, String text) {}

    /// The field with the day of a reminder.
    ///
    /// @param value as `2026-10-23`; empty when the reminder is left out
    public record DayField(String value, String first, String last) {}

    /// One of the orders in which ways are tried.
    public record Choice(String value, String text, boolean chosen) {}

    /// An address that does not work.
    public record FailureRow(String who, String unit, String address, String why) {}
}
