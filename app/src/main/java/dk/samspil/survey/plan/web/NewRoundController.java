package dk.samspil.survey.plan.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.plan.RoundKind;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.StepFrame;
import dk.samspil.ui.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The first step of a new round.
@Controller
final class NewRoundController {
    private static final String ADDRESS = "/maaling/ny";

    private final RoundPlans plans;
    private final Surveys surveys;

    NewRoundController(RoundPlans plans, Surveys surveys) {
        this.plans = plans;
        this.surveys = surveys;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(Visit visit, Model model) {
        var words = Messages.of("plan", visit.language());
        List<NewRoundPage.Earlier> earlier = surveys.list().reversed().stream()
                .map(round -> new NewRoundPage.Earlier(
                        round.id().toString(), round.questionnaire().title().in(visit.language())))
                .toList();
        boolean canCopy = !earlier.isEmpty();
        String title = canCopy
                ? words.text("new.title", "earlier", earlier.getFirst().title())
                : words.text("new.title.first");
        model.addAttribute(
                "page",
                new NewRoundPage(
                        visit.frame(title, Look.FLOW),
                        StepFrame.ofRound(1, visit.language()),
                        visit.formToken(),
                        title,
                        canCopy ? words.text("new.lead") : null,
                        earlier,
                        kinds(words),
                        words));
        return "survey/plan/new";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String begin(
            Viewer viewer,
            @RequestParam("valg") String choice,
            @RequestParam(name = "runde", required = false) @Nullable UUID earlier,
            @RequestParam(name = "slags", required = false) @Nullable String kind) {
        RoundPlan plan = choice.equals("kopi") && earlier != null
                ? plans.copy(known(earlier), viewer.actor())
                : plans.startAnew(kind(kind), viewer.actor());
        return "redirect:" + StepPages.overview(plan) + "/hvornaar";
    }

    private RoundId known(UUID earlier) {
        return surveys.list().stream()
                .map(SurveyRound::id)
                .filter(round -> round.value().equals(earlier))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static RoundKind kind(@Nullable String name) {
        return Arrays.stream(RoundKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(RoundKind.SOCIAL_CAPITAL);
    }

    private static List<NewRoundPage.Kind> kinds(Messages words) {
        return Arrays.stream(RoundKind.values())
                .map(kind -> new NewRoundPage.Kind(
                        kind.name(),
                        words.text("kind." + kind),
                        words.text("kind." + kind + ".meaning"),
                        kind == RoundKind.SOCIAL_CAPITAL))
                .toList();
    }
}
