package dk.samspil.collection.respond.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page that says how things stand, where there is nothing to fill in.
///
/// @param steps what happens next; empty where that is not the question
/// @param again the form that may be sent again; null where there is none
/// @param button the words of the button back to the code; null where there is none
public record NoticePage(
        SvarFrame frame,
        String heading,
        String lead,
        List<String> paragraphs,
        List<Step> steps,
        @Nullable SheetFields again,
        @Nullable String button) {
    public NoticePage {
        paragraphs = List.copyOf(paragraphs);
        steps = List.copyOf(steps);
    }

    /// One thing that happens, and when.
    public record Step(boolean done, String when, String text) {}
}
