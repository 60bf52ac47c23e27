package dk.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.report.export.slides.SlideTemplates;
import dk.samspil.report.export.slides.TemplateOutcome;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.UploadName;
import dk.samspil.ui.Visit;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where HR hands in the organisation's own template for slides.
@Controller
final class SlideTemplateController {
    private static final String PAGE = "/skabelon-til-slides";

    private final SlideTemplates templates;

    SlideTemplateController(SlideTemplates templates) {
        this.templates = templates;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(PAGE)
    String show(Visit visit, Model model) {
        return page("", visit, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(PAGE)
    String store(@RequestParam("fil") MultipartFile file, Viewer viewer, Visit visit, Model model) throws IOException {
        return switch (templates.store(UploadName.of(file), file.getBytes(), viewer.actor())) {
            case TemplateOutcome.Stored() -> "redirect:" + PAGE;
            case TemplateOutcome.Refused(var reason) ->
                page(words(visit).text("template.refused." + reason.name()), visit, model);
        };
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(PAGE + "/fjern")
    String remove(Viewer viewer) {
        templates.remove(viewer.actor());
        return "redirect:" + PAGE;
    }

    private String page(String wrong, Visit visit, Model model) {
        Messages words = words(visit);
        var dates = WhenWords.of(visit.language());
        var own = templates.find();
        String now = own.map(template -> words.text(
                        "template.own",
                        "name",
                        template.name(),
                        "day",
                        dates.date(template.storedAt()
                                .atZone(FieldPeriod.DANISH_TIME)
                                .toLocalDate())))
                .orElseGet(() -> words.text("template.plain"));
        model.addAttribute(
                "page",
                new SlideTemplatePage(
                        visit.frame(words.text("template.title"), Look.FLOW),
                        visit.formToken(),
                        now,
                        own.isPresent(),
                        wrong,
                        words));
        return "report/export/template";
    }

    private static Messages words(Visit visit) {
        return Messages.of("slides", visit.language());
    }
}
