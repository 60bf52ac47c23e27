package dk.samspil.collection.outreach.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.collection.outreach.Outreach;
import dk.samspil.collection.outreach.Wording;
import dk.samspil.collection.outreach.WordingKey;
import dk.samspil.collection.outreach.WordingProblem;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The words of one message.
@Controller
final class WordingController {
    private static final String ADDRESS = "/maaling/{roundId}/indbydelser/{step}/{route:mail|sms}/{language:da|en}";
    /// As for all pages, and the script that shows the message while it is written.
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self';"
            + " style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private static final String SAVED = "gemt";
    private static final int LONGEST = 20_000;

    private final Outreach outreach;
    private final RoundPlans plans;

    WordingController(Outreach outreach, RoundPlans plans) {
        this.outreach = outreach;
        this.plans = plans;
    }

    @ModelAttribute
    void guard(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    }

    /// What somebody has sent from the page.
    ///
    /// @param action `vis`, `gem` or `proev`
    private record Sent(String action, Wording wording, String to) {}

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(
            @PathVariable("roundId") UUID round,
            @PathVariable("step") String step,
            @PathVariable("route") String route,
            @PathVariable("language") String language,
            @RequestParam(name = SAVED, defaultValue = "") String saved,
            Visit visit,
            Model model) {
        RoundPlan plan = plan(round);
        WordingKey key = key(step, route, language);
        var writer = new WordingPageWriter(plan, key, visit.language());
        Wording wording = outreach.getWording(plan, key);
        var words = Messages.of("outreach", visit.language());
        var result = WordingPageWriter.Result.NONE.saying(
                words.has("saved." + saved) ? Optional.of(words.text("saved." + saved)) : Optional.empty());
        return page(writer, plan, key, new Sent("", wording, ""), result, visit, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String send(
            @PathVariable("roundId") UUID round,
            @PathVariable("step") String step,
            @PathVariable("route") String route,
            @PathVariable("language") String language,
            @RequestParam(name = "emne", defaultValue = "") String subject,
            @RequestParam(name = "tekst", defaultValue = "") String body,
            @RequestParam(name = "til", defaultValue = "") String to,
            @RequestParam(name = "handling", defaultValue = "vis") String action,
            Viewer viewer,
            Visit visit,
            Model model) {
        RoundPlan plan = plan(round);
        WordingKey key = key(step, route, language);
        if (action.equals("nulstil")) {
            outreach.restore(plan, key, viewer.actor());
            return "redirect:" + PageWords.address("/maaling/" + round, key) + "?" + SAVED + "=usual";
        }
        var sent = new Sent(action, wording(subject, body), to.length() > LONGEST ? "" : to);
        var writer = new WordingPageWriter(plan, key, visit.language());
        return switch (action) {
            case "gem" -> save(writer, plan, key, sent, viewer, visit, model);
            case "proev" ->
                page(
                        writer,
                        plan,
                        key,
                        sent,
                        writer.tried(outreach.tryOut(plan, key, sent.wording(), sent.to(), viewer.actor()), sent.to()),
                        visit,
                        model);
            default -> page(writer, plan, key, sent, WordingPageWriter.Result.NONE, visit, model);
        };
    }

    private String save(
            WordingPageWriter writer,
            RoundPlan plan,
            WordingKey key,
            Sent sent,
            Viewer viewer,
            Visit visit,
            Model model) {
        List<WordingProblem> problems = outreach.rewrite(plan, key, sent.wording(), viewer.actor());
        return problems.isEmpty()
                ? "redirect:" + PageWords.address("/maaling/" + plan.id(), key) + "?" + SAVED + "=words"
                : page(writer, plan, key, sent, writer.wrong(problems), visit, model);
    }

    private static Wording wording(String subject, String body) {
        return new Wording(
                shortened(subject).replaceAll("\\p{Cntrl}", " "),
                shortened(body).replaceAll("[\\p{Cntrl}&&[^\\r\\n]]", " "));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static WordingKey key(String step, String route, String language) {
        return PageWords.find(step, route, language)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private RoundPlan plan(UUID round) {
        return plans.find(new RoundId(round)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(
            WordingPageWriter writer,
            RoundPlan plan,
            WordingKey key,
            Sent sent,
            WordingPageWriter.Result result,
            Visit visit,
            Model model) {
        model.addAttribute(
                "page",
                writer.write(
                        visit.frame(writer.title(result), Look.FLOW),
                        visit.formToken(),
                        sent.wording(),
                        sent.to(),
                        outreach.preview(plan, key, sent.wording()),
                        outreach.get(plan).missing(),
                        outreach.isChanged(plan, key),
                        result));
        return "collection/wording";
    }
}
