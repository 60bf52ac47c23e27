package dk.samspil.survey.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.shared.Language;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.ShareWord;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.exchange.StartContents;
import dk.samspil.survey.library.Decision;
import dk.samspil.survey.library.DraftId;
import dk.samspil.survey.library.EditOutcome;
import dk.samspil.survey.library.QuestionnaireDraft;
import dk.samspil.survey.library.Questionnaires;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.survey.plan.DepartmentUnits;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.survey.proposal.Proposals;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.StepFrame;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Shows HR what a questionnaire asks, and takes the small changes that need no page of their own.
@Controller
final class DraftController {
    private static final String DRAFT = "/spoergeskemaer/{id}";
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Questionnaires questionnaires;
    private final Proposals proposals;
    private final StartContents contents;
    private final Surveys surveys;
    private final RoundPlans plans;
    private final DepartmentUnits departments;
    private final Clock clock;

    DraftController(
            Questionnaires questionnaires,
            Proposals proposals,
            StartContents contents,
            Surveys surveys,
            RoundPlans plans,
            DepartmentUnits departments,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.proposals = proposals;
        this.contents = contents;
        this.surveys = surveys;
        this.plans = plans;
        this.departments = departments;
        this.clock = clock;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(DRAFT)
    String show(
            @PathVariable UUID id,
            Visit visit,
            @RequestParam(name = "besked", required = false) @Nullable String notice,
            Model model) {
        StoredDraft draft = questionnaires
                .find(new DraftId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", page(draft, visit, DraftNotice.find(notice)));
        return "survey/draft";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(DRAFT + "/flyt")
    String move(
            @PathVariable UUID id,
            @RequestParam("udgave") int revision,
            @RequestParam("spoergsmaal") String question,
            Viewer viewer) {
        return back(id, questionnaires.moveUp(new DraftId(id), revision, question, viewer.actor()));
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(DRAFT + "/fjern")
    String remove(
            @PathVariable UUID id,
            @RequestParam("udgave") int revision,
            @RequestParam("spoergsmaal") String question,
            Viewer viewer) {
        return back(id, questionnaires.remove(new DraftId(id), revision, question, viewer.actor()));
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(DRAFT + "/beslut")
    String decide(
            @PathVariable UUID id,
            @RequestParam("udgave") int revision,
            @RequestParam("side") String page,
            @RequestParam Map<String, String> values,
            Visit visit,
            Viewer viewer) {
        return decision(values, visit)
                .map(made -> back(id, questionnaires.decide(new DraftId(id), revision, page, made, viewer.actor())))
                .orElseGet(() -> back(id, DraftNotice.DATO));
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(DRAFT + "/resultatmaal")
    String chooseOutcome(
            @PathVariable UUID id,
            @RequestParam("udgave") int revision,
            @RequestParam("tema") String theme,
            Viewer viewer) {
        return back(
                id,
                questionnaires.chooseOutcome(
                        new DraftId(id), revision, Optional.of(theme).filter(each -> !each.isEmpty()), viewer.actor()));
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(DRAFT + "/virkning")
    String rateEffect(
            @PathVariable UUID id,
            @RequestParam("udgave") int revision,
            @RequestParam("vurdering") String rating,
            @RequestParam("tema") String theme,
            Viewer viewer) {
        return back(
                id,
                questionnaires.rateEffect(
                        new DraftId(id),
                        revision,
                        rating,
                        Optional.of(theme).filter(each -> !each.isEmpty()),
                        viewer.actor()));
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(DRAFT + "/andel")
    String tellShare(
            @PathVariable UUID id,
            @RequestParam("udgave") int revision,
            @RequestParam("spoergsmaal") String question,
            @RequestParam("ord") String word,
            Viewer viewer) {
        Optional<ShareWord> share = Arrays.stream(ShareWord.values())
                .filter(each -> each.name().equals(word))
                .findFirst();
        if (share.isEmpty() && !word.isEmpty()) {
            return back(id, DraftNotice.VAEK);
        }
        return back(id, questionnaires.tellShare(new DraftId(id), revision, question, share, viewer.actor()));
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(DRAFT + "/tema")
    String append(
            @PathVariable UUID id,
            @RequestParam("udgave") int revision,
            @RequestParam("indhold") String name,
            @RequestParam Map<String, String> values,
            Visit visit,
            Viewer viewer) {
        if (!StartContents.NAMES.contains(name)) {
            return back(id, DraftNotice.VAEK);
        }
        Optional<Decision> decision = decision(values, visit);
        if (decision.isEmpty()) {
            return back(id, DraftNotice.DATO);
        }
        return content(name, values)
                .map(content -> back(
                        id, questionnaires.append(new DraftId(id), revision, content, decision.get(), viewer.actor())))
                .orElseGet(() -> back(id, DraftNotice.ARBEJDSPLADS));
    }

    private Optional<QuestionnaireDraft> content(String name, Map<String, String> values) {
        if (!contents.namesTheWorkplace(name)) {
            return Optional.of(contents.get(name));
        }
        String danish = values.getOrDefault("arbejdsplads", "").strip();
        String english = values.getOrDefault("arbejdsplads_en", "").strip();
        return contents.isWorkplace(danish) && contents.isWorkplace(english)
                ? Optional.of(contents.get(name, Map.of(Language.DA, danish, Language.EN, english)))
                : Optional.empty();
    }

    private static Optional<Decision> decision(Map<String, String> values, Visit visit) {
        var form = new Form(values, Messages.of("questions", visit.language()));
        String forum = form.required("forum", "forum-missing");
        Optional<LocalDate> day = form.requiredDay("dato", "day-missing");
        return form.isRight() ? day.map(each -> new Decision(forum, each)) : Optional.empty();
    }

    private static String back(UUID id, EditOutcome outcome) {
        return back(id, DraftNotice.of(outcome));
    }

    private static String back(UUID id, DraftNotice notice) {
        return "redirect:/spoergeskemaer/" + id + "?besked=" + notice.code();
    }

    private DraftPage page(StoredDraft draft, Visit visit, Optional<DraftNotice> notice) {
        var words = Messages.of("questions", visit.language());
        var writer = new DraftPageWriter(
                draft,
                words,
                new Days(LocalDate.now(clock), visit.language()),
                unit -> departments.check(draft.id(), unit));
        Optional<RoundPlan> round = round(draft);
        String time = DateTimeFormatter.ofPattern(words.text("time"))
                .format(draft.savedAt().atZone(DENMARK));
        return new DraftPage(
                visit.frame(words.text("title"), Look.FLOW),
                visit.formToken(),
                round.map(plan -> StepFrame.ofRound(3, visit.language())),
                round.map(DraftController::step).orElse(""),
                round.map(DraftController::step).orElse("/spoergeskemaer"),
                "/spoergeskemaer/" + draft.id(),
                draft.revision(),
                writer.title(),
                words.text("saved", "time", time),
                notice.map(each -> new DraftPage.Notice(words.text("notice." + each.code()), each.isDone())),
                writer.lead(),
                writer.themes(),
                writer.outcomes(),
                writer.ratings(),
                writer.effects(),
                writer.items(),
                writer.shareWords(),
                writer.languages(),
                writer.breaks(last()),
                writer.waiting(proposals.list(), proposals::listRefusedLike),
                writer.contents(),
                words);
    }

    /// The round in the making that asks this draft.
    private Optional<RoundPlan> round(StoredDraft draft) {
        return plans.list().stream()
                .filter(plan -> plan.state().isChangeable())
                .filter(plan -> plan.questions().equals(Optional.of(draft.id())))
                .findFirst();
    }

    private static String step(RoundPlan plan) {
        return "/maaling/" + plan.id() + "/spoergsmaal";
    }

    private Optional<Questionnaire> last() {
        List<SurveyRound> rounds = surveys.list();
        return rounds.isEmpty()
                ? Optional.empty()
                : Optional.of(rounds.getLast().questionnaire());
    }
}
