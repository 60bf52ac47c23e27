package dk.samspil.survey.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.survey.proposal.Proposal;
import dk.samspil.survey.proposal.ProposalOutcome;
import dk.samspil.survey.proposal.Proposals;
import dk.samspil.survey.web.QuestionFormPage.Option;
import dk.samspil.survey.web.QuestionFormPage.Wrong;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The register of proposals: HR writes down who proposed what, and what the committee decided.
@Controller
final class ProposalController {
    private static final String ADDRESS = "/forslag";

    private final Proposals proposals;
    private final Clock clock;

    ProposalController(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String list(@RequestParam Map<String, String> values, Visit visit, Model model) {
        var form = Form.empty(Messages.of("proposals", visit.language()));
        model.addAttribute("page", page(visit, form, values.containsKey("gemt")));
        return "survey/proposals";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String propose(@RequestParam Map<String, String> values, Visit visit, Viewer viewer, Model model) {
        var form = new Form(values, Messages.of("proposals", visit.language()));
        String question = form.required("tekst", "text-missing");
        String proposer = form.required("forslagsstiller", "proposer-missing");
        String forum = form.required("forum", "forum-missing");
        Optional<String> earlier = form.optional("tidligere");
        Optional<LocalDate> meeting = form.optionalDay("moede");
        if (!form.isRight()) {
            model.addAttribute("page", page(visit, form, false));
            return "survey/proposals";
        }
        proposals.propose(question, proposer, forum, meeting, earlier, viewer.actor());
        return "redirect:" + ADDRESS + "?gemt";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS + "/{id}")
    String show(@PathVariable UUID id, Visit visit, Model model) {
        var form = Form.empty(Messages.of("proposals", visit.language()));
        model.addAttribute("page", page(proposal(id), visit, form));
        return "survey/proposal";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS + "/{id}")
    String decide(
            @PathVariable UUID id, @RequestParam Map<String, String> values, Visit visit, Viewer viewer, Model model) {
        var form = new Form(values, Messages.of("proposals", visit.language()));
        Proposal proposal = proposal(id);
        Optional<ProposalOutcome> outcome = outcome(form);
        if (outcome.isEmpty()) {
            model.addAttribute("page", page(proposal, visit, form));
            return "survey/proposal";
        }
        proposals.decide(id, outcome.get(), viewer.actor());
        return "redirect:" + ADDRESS + "?gemt";
    }

    private static Optional<ProposalOutcome> outcome(Form form) {
        Optional<ProposalOutcome.Kind> kind = Arrays.stream(ProposalOutcome.Kind.values())
                .filter(each -> each.name().equals(form.value("udfald")))
                .findFirst();
        if (kind.isEmpty()) {
            form.wrong("udfald", "outcome-missing");
        }
        boolean changed = kind.equals(Optional.of(ProposalOutcome.Kind.ADOPTED_CHANGED));
        Optional<String> wording = changed ? Optional.of(form.required("ordlyd", "wording-missing")) : Optional.empty();
        String forum = form.required("forum", "forum-missing");
        Optional<LocalDate> day = form.requiredDay("dato", "day-missing");
        boolean refused = kind.equals(Optional.of(ProposalOutcome.Kind.NOT_ADOPTED));
        String reason = refused
                ? form.required("grund", "reason-missing")
                : form.optional("grund").orElse("");
        if (!form.isRight() || kind.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProposalOutcome(kind.get(), forum, day.get(), reason, wording));
    }

    private Proposal proposal(UUID id) {
        return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ProposalsPage page(Visit visit, Form form, boolean said) {
        var words = Messages.of("proposals", visit.language());
        List<ProposalsPage.Row> waiting = new ArrayList<>();
        List<ProposalsPage.Row> decided = new ArrayList<>();
        for (Proposal proposal : proposals.list()) {
            (proposal.isWaiting() ? waiting : decided).add(row(proposal, words, visit));
        }
        String title = words.text("title");
        return new ProposalsPage(
                visit.frame(form.isRight() ? title : words.text("wrong.title", "title", title), Look.FLOW),
                visit.formToken(),
                said,
                wrong(form),
                waiting,
                decided,
                Field.lines("tekst", words.text("text"), words.text("text.hint"), form),
                Field.line("forslagsstiller", words.text("proposer"), words.text("proposer.hint"), form),
                Field.line("forum", words.text("forum"), words.text("forum.hint"), form),
                Field.lines("tidligere", words.text("earlier"), words.text("earlier.hint"), form),
                DayField.of("moede", words.text("meeting"), words.text("meeting.hint"), form),
                words);
    }

    private DecideProposalPage page(Proposal proposal, Visit visit, Form form) {
        var words = Messages.of("proposals", visit.language());
        String title = words.text("decide.title");
        return new DecideProposalPage(
                visit.frame(form.isRight() ? title : words.text("wrong.title", "title", title), Look.FLOW),
                visit.formToken(),
                ADDRESS + "/" + proposal.id(),
                row(proposal, words, visit),
                wrong(form),
                Arrays.stream(ProposalOutcome.Kind.values())
                        .map(kind -> new Option(
                                kind.name(),
                                words.text("outcome." + kind),
                                form.value("udfald").equals(kind.name())))
                        .toList(),
                form.error("udfald"),
                Field.lines("ordlyd", words.text("decide.wording"), words.text("decide.wording.hint"), form),
                Field.line("forum", words.text("decide.forum"), "", form),
                DayField.of("dato", words.text("decide.day"), words.text("meeting.hint"), form),
                Field.lines("grund", words.text("decide.reason"), words.text("decide.reason.hint"), form),
                words);
    }

    private ProposalsPage.Row row(Proposal proposal, Messages words, Visit visit) {
        var days = new Days(LocalDate.now(clock), visit.language());
        List<String> lines = new ArrayList<>();
        lines.add(words.text("row.by", "proposer", proposal.proposer(), "day", days.of(proposal.proposedOn())));
        proposal.earlierWording().ifPresent(text -> lines.add(words.text("row.earlier", "text", text)));
        if (proposal.outcome().isEmpty()) {
            lines.add(proposal.meeting()
                    .map(day -> words.text("row.meeting", "forum", proposal.forum(), "day", days.of(day)))
                    .orElseGet(() -> words.text("row.forum", "forum", proposal.forum())));
        }
        proposal.outcome().ifPresent(outcome -> {
            lines.add(words.text("row.decided", "forum", outcome.forum(), "day", days.of(outcome.decidedOn())));
            outcome.adoptedWording().ifPresent(text -> lines.add(words.text("row.wording", "text", text)));
            if (!outcome.reason().isEmpty()) {
                lines.add(words.text("row.reason", "text", outcome.reason()));
            }
        });
        return new ProposalsPage.Row(
                ADDRESS + "/" + proposal.id(),
                proposal.question(),
                proposal.outcome()
                        .map(outcome -> words.text("outcome." + outcome.kind()))
                        .orElse(""),
                lines);
    }

    private static List<Wrong> wrong(Form form) {
        return form.listErrors().stream()
                .map(each -> new Wrong(each.field(), each.text()))
                .toList();
    }
}
