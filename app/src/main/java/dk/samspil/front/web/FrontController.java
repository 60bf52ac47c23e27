package dk.samspil.front.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.front.RoundProgress;
import dk.samspil.front.Tasks;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class FrontController {
    private final Tasks tasks;
    private final RoundProgress progress;
    private final Clock clock;

    FrontController(Tasks tasks, RoundProgress progress, Clock clock) {
        this.tasks = tasks;
        this.progress = progress;
        this.clock = clock;
    }

    @OpenTo(value = Audience.SIGNED_IN, support = true)
    @GetMapping("/")
    String show(Visit visit, Viewer viewer, Model model) {
        String title = Messages.of("front", visit.language()).text("title");
        model.addAttribute(
                "page",
                FrontPage.of(
                        visit.frame(title, Look.FLOW),
                        tasks.list(viewer),
                        progress.find(viewer, visit.language()),
                        viewer,
                        LocalDate.now(clock)));
        return "front/front";
    }
}
