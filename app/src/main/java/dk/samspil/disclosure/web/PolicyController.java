package dk.samspil.disclosure.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.Policies;
import dk.samspil.disclosure.Policies.Tightening;
import dk.samspil.disclosure.PolicyFile;
import dk.samspil.disclosure.PolicyRule;
import dk.samspil.disclosure.Releases;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.ProblemText;
import dk.samspil.ui.Visit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Shows HR the rules of a round, the newest where none is named, and takes stricter ones as long as its figures are
/// not out.
@Controller
final class PolicyController {
    private static final String ADDRESS = "/regler";
    private static final String FILE = "policy.yaml";
    private static final String SAVED = "gemt";

    private final Policies policies;
    private final Surveys surveys;
    private final Releases releases;

    PolicyController(Policies policies, Surveys surveys, Releases releases) {
        this.policies = policies;
        this.surveys = surveys;
        this.releases = releases;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(
            Visit visit,
            @RequestParam(name = "besked", required = false) @Nullable String notice,
            @RequestParam(name = "runde", required = false) @Nullable UUID asked,
            Model model) {
        SurveyRound round = surveys.list().reversed().stream()
                .filter(each -> asked == null || each.id().value().equals(asked))
                .filter(each -> policies.find(each.id()).isPresent())
                .findFirst()
                .orElseThrow(PolicyController::notFound);
        var words = Messages.of("policy", visit.language());
        Optional<String> saved = Optional.of(words.text("page.saved")).filter(text -> SAVED.equals(notice));
        return page(visit, model, round, policies.get(round.id()).text(), saved, List.of());
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String tighten(
            Viewer viewer,
            Visit visit,
            @RequestParam("runde") UUID roundId,
            @RequestParam("regler") String text,
            Model model) {
        SurveyRound round = surveys.list().stream()
                .filter(each -> each.id().value().equals(roundId))
                .filter(each -> policies.find(each.id()).isPresent())
                .findFirst()
                .orElseThrow(PolicyController::notFound);
        List<String> reasons = switch (PolicyFile.read(FILE, text)) {
            case PolicyFile.Outcome.Refused refused ->
                refused.problems().stream()
                        .map(problem -> ProblemText.of(problem, visit.language()))
                        .map(problem -> problem.where() + ": " + problem.what() + " " + problem.action())
                        .toList();
            case PolicyFile.Outcome.Adopted adopted -> tighten(round.id(), adopted.policy(), viewer, visit);
        };
        var words = Messages.of("policy", visit.language());
        return reasons.isEmpty()
                ? "redirect:" + ADDRESS + "?runde=" + roundId + "&besked=" + SAVED
                : page(visit, model, round, text, Optional.of(words.text("page.refused")), reasons);
    }

    /// @return why not; none when the rules are in force now
    private List<String> tighten(RoundId round, DisclosurePolicy policy, Viewer viewer, Visit visit) {
        var words = Messages.of("policy", visit.language());
        return switch (policies.tighten(round, policy, viewer.actor())) {
            case Tightening.Adopted adopted -> List.of();
            case Tightening.Looser looser ->
                looser.rules().stream()
                        .map(PolicyRule::code)
                        .map(rule -> words.text("page.looser", "rule", rule))
                        .toList();
            case Tightening.Released released -> List.of(words.text("page.released"));
        };
    }

    private String page(
            Visit visit, Model model, SurveyRound round, String text, Optional<String> notice, List<String> reasons) {
        var words = Messages.of("policy", visit.language());
        model.addAttribute(
                "page",
                new PolicyPage(
                        visit.frame(words.text("page.title"), Look.FLOW),
                        visit.formToken(),
                        round.id().toString(),
                        round.questionnaire().title().in(visit.language()),
                        text,
                        policies.get(round.id()).shortFingerprint(),
                        releases.find(round.id()).isEmpty(),
                        notice,
                        reasons,
                        words));
        return "disclosure/policy";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
