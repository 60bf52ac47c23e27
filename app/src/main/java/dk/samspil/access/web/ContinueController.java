package dk.samspil.access.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.access.VisitorMarks;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Gives back what somebody sent when their time was over, to be sent again.
@Controller
final class ContinueController {
    static final String ADDRESS = "/fortsaet";

    private final KeptForms kept;
    private final VisitorMarks marks;

    ContinueController(KeptForms kept, VisitorMarks marks) {
        this.kept = kept;
        this.marks = marks;
    }

    @OpenTo(Audience.SIGNED_IN)
    @GetMapping(ADDRESS)
    String show(Viewer viewer, Visit visit, HttpSession session, Model model) {
        var form = kept.find(session, marks.of(viewer.name()));
        if (form.isEmpty()) {
            return "redirect:/";
        }
        String heading = Messages.of("access", visit.language()).text("continue.title");
        model.addAttribute(
                "page",
                ContinuePage.of(
                        visit.frame(heading, Look.FLOW),
                        visit.formToken(),
                        form.get().address(),
                        form.get().fields()));
        return "access/continue";
    }
}
