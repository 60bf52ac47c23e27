package dk.samspil.organisation.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.ProblemText;
import java.util.List;

/// Where files are handed over.
///
/// @param known whether there is an organisation already
/// @param errors why the files cannot be used; empty before any were
/// @param waiting whether an import is waiting to be accepted
public record UploadPage(
        PageFrame frame,
        FormToken token,
        StaffSteps steps,
        String lead,
        boolean known,
        List<ProblemText> errors,
        boolean waiting,
        Messages words) {
    public UploadPage {
        errors = List.copyOf(errors);
    }
}
