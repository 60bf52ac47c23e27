package dk.samspil.survey.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;

/// Who is asked a theme.
///
/// @param address where the form goes
/// @param back the draft
/// @param theme its id, and its heading
public record AskOfPage(
        PageFrame frame,
        FormToken token,
        String address,
        String back,
        int revision,
        String theme,
        String heading,
        DepartmentField department,
        Messages words) {}
