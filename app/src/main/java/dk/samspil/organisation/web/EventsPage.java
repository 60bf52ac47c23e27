package dk.samspil.organisation.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// What has happened in a unit, and a form to write down more.
///
/// @param lines in the order of their days; those of units above count here, too
/// @param form empty words where nothing was sent yet
/// @param mayWrite whether the reader may add something
/// @param targets where HR says what the unit is to reach; empty for others
public record EventsPage(
        PageFrame frame,
        FormToken token,
        String address,
        String back,
        String unitName,
        List<Line> lines,
        Form form,
        List<Kind> kinds,
        boolean mayWrite,
        String targets,
        Messages words) {
    public EventsPage {
        lines = List.copyOf(lines);
        kinds = List.copyOf(kinds);
    }

    /// Something that happened.
    ///
    /// @param unit the unit above that it is about; empty where it is this one
    /// @param id by which it is taken back; empty where the reader may not
    public record Line(String id, String day, String what, String unit) {}

    /// A kind to choose.
    public record Kind(String code, String text) {}

    /// What was sent, as it was sent.
    ///
    /// @param error what is wrong with it; empty where nothing is
    public record Form(String day, String month, String year, String kind, String text, String error) {
        static final Form EMPTY = new Form("", "", "", "", "", "");

        Form with(String wrong) {
            return new Form(day, month, year, kind, text, wrong);
        }
    }
}
