package dk.samspil.command.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A form as a browser without script sends it.
///
/// @param action where to; empty for the page's own address
/// @param fields names and values, as they stand on the page
record HtmlForm(String action, boolean post, List<Field> fields, List<Button> buttons) {
    HtmlForm {
        fields = List.copyOf(fields);
        buttons = List.copyOf(buttons);
    }

    record Field(String name, String value) {}

    /// @param words what stands on it
    /// @param name empty where it sends nothing of its own
    /// @param action where to instead of the form's own; empty where that holds
    record Button(String words, String name, String value, String action) {}

    /// Where to when a button is pressed; empty for the page's own address.
    String actionOf(Button pressed) {
        return pressed.action().isEmpty() ? action : pressed.action();
    }

    /// What is sent when a button is pressed after some fields were filled in.
    List<Field> filled(Map<String, String> typed, Button pressed) {
        List<Field> sent = new ArrayList<>();
        for (Field field : fields) {
            if (!typed.containsKey(field.name())) {
                sent.add(field);
            }
        }
        typed.forEach((name, value) -> sent.add(new Field(name, value)));
        if (!pressed.name().isEmpty()) {
            sent.add(new Field(pressed.name(), pressed.value()));
        }
        return sent;
    }
}
