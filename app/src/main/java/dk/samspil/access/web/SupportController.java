package dk.samspil.access.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.SupportOutcome.Begun;
import dk.samspil.access.SupportOutcome.Refused;
import dk.samspil.access.SupportView;
import dk.samspil.access.SupportViews;
import dk.samspil.access.Viewer;
import dk.samspil.access.Viewers;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// HR begins and ends to see what somebody else sees, and reads who has done so.
@Controller
final class SupportController {
    static final String ADDRESS = "/vis-som";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M yyyy HH.mm", Locale.ROOT);

    private final SupportViews views;
    private final Viewers viewers;
    private final Clock clock;

    SupportController(SupportViews views, Viewers viewers, Clock clock) {
        this.views = views;
        this.viewers = viewers;
        this.clock = clock;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(Visit visit, Model model) {
        return page("", "", null, visit, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String begin(
            @RequestParam(name = "navn", defaultValue = "") String name,
            @RequestParam(name = "grund", defaultValue = "") String reason,
            Viewer viewer,
            Visit visit,
            Model model) {
        return switch (views.begin(viewer, name, reason)) {
            case Begun(var view) -> {
                viewers.beginSupport(view);
                yield "redirect:/";
            }
            case Refused(var why) -> page(name, reason, "support." + why.name(), visit, model);
        };
    }

    /// Ends it, for whoever sees as another and for whoever no longer does.
    @OpenTo(value = Audience.SIGNED_IN, support = true)
    @PostMapping(ADDRESS + "/slut")
    String end() {
        viewers.findSupport().ifPresent(views::end);
        viewers.forgetSupport();
        return "redirect:/";
    }

    private String page(String name, String reason, @Nullable String mistake, Visit visit, Model model) {
        var words = Messages.of("access", visit.language());
        String heading = words.text("support.title");
        model.addAttribute(
                "page",
                new SupportPage(
                        visit.frame(
                                mistake == null ? heading : words.text("sign-in.title.error", "title", heading),
                                Look.FLOW),
                        visit.formToken(),
                        name,
                        reason,
                        mistake == null ? null : words.text(mistake),
                        views.list().stream().map(view -> row(view, words)).toList()));
        return "access/support";
    }

    private SupportPage.Row row(SupportView view, Messages words) {
        return new SupportPage.Row(
                words.text(
                        "support.row",
                        "viewer",
                        view.viewer().value(),
                        "seen",
                        view.seen().value(),
                        "when",
                        MOMENT.format(view.begun().atZone(clock.getZone()))),
                view.reason());
    }
}
