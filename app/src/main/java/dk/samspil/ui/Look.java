package dk.samspil.ui;

import java.util.List;

/// The two looks of a page. Both have the same header, foot and colours.
public enum Look {
    /// Forms, tasks and text: Det Fælles Designsystem with the project's own layer.
    FLOW,
    /// Results: pictures over the page's full width, without the form style sheet.
    RESULTS;

    /// The class of the page's `main` element.
    String mainClass() {
        return switch (this) {
            case FLOW -> "s-main";
            case RESULTS -> "s-results";
        };
    }

    /// The style sheets below `/assets`, in the order in which they are read.
    List<String> styleSheets() {
        return switch (this) {
            case FLOW -> List.of("dkfds/dkfds.min.css", "tokens.css", "layout.css", "flow.css", "staff.css");
            case RESULTS -> List.of("tokens.css", "layout.css", "results.css");
        };
    }
}
