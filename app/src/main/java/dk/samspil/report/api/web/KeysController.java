package dk.samspil.report.api.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.report.api.ApiKey;
import dk.samspil.report.api.ApiKeys;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where HR makes keys for the organisation's own programs and takes them back.
@Controller
final class KeysController {
    private static final String PAGE = "/adgang-for-programmer";

    private final ApiKeys keys;

    KeysController(ApiKeys keys) {
        this.keys = keys;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(PAGE)
    String show(Visit visit, Model model) {
        return page(visit, model, Optional.empty(), "", "");
    }

    /// Answers with the page itself and not with a redirect: the key is in this answer and nowhere else.
    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(PAGE)
    String make(@RequestParam(defaultValue = "") String navn, Viewer viewer, Visit visit, Model model) {
        String name = navn.strip();
        if (name.isEmpty() || name.length() > ApiKey.MOST_LETTERS) {
            String wrong = words(visit).text("keys.wrong", "most", ApiKey.MOST_LETTERS);
            return page(visit, model, Optional.empty(), navn, wrong);
        }
        String secret = keys.make(name, viewer.actor()).secret();
        return page(visit, model, Optional.of(secret), "", "");
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(PAGE + "/{id}/traek-tilbage")
    String withdraw(@PathVariable UUID id, Viewer viewer) {
        keys.withdraw(id, viewer.actor());
        return "redirect:" + PAGE;
    }

    private String page(Visit visit, Model model, Optional<String> made, String typed, String wrong) {
        Messages words = words(visit);
        List<KeysPage.Entry> entries =
                keys.list().stream().map(key -> entry(key, visit, words)).toList();
        model.addAttribute(
                "page",
                new KeysPage(
                        visit.frame(words.text("keys.title"), Look.FLOW),
                        visit.formToken(),
                        made,
                        entries,
                        typed,
                        wrong,
                        words));
        return "report/api/keys";
    }

    private static KeysPage.Entry entry(ApiKey key, Visit visit, Messages words) {
        var dates = WhenWords.of(visit.language());
        List<String> about = new ArrayList<>();
        about.add(words.text("keys.made", "day", dates.day(day(key.madeAt())), "by", key.madeBy()));
        about.add(key.lastUsedOn()
                .map(day -> words.text("keys.used", "day", dates.day(day)))
                .orElseGet(() -> words.text("keys.unused")));
        key.withdrawnAt().ifPresent(moment -> about.add(words.text("keys.withdrawn", "day", dates.day(day(moment)))));
        return new KeysPage.Entry(key.id(), key.name(), String.join(" ", about), key.isValid());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(FieldPeriod.DANISH_TIME).toLocalDate();
    }

    private static Messages words(Visit visit) {
        return Messages.of("api", visit.language());
    }
}
