package dk.samspil.collection.answer.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.collection.answer.BallotOpening;
import dk.samspil.collection.answer.BallotReceipt;
import dk.samspil.collection.answer.OpeningOutcome;
import dk.samspil.collection.answer.web.ClosePage.Check;
import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.KeyHolder;
import dk.samspil.collection.custody.KeyTurning;
import dk.samspil.collection.custody.RoundKey;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.custody.web.RoundNames;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Shows HR how far the opening of a round's answers has come; opens them where the server has the key.
@Controller
final class CloseController {
    private static final String ADDRESS = "/maaling/{round}/aabning";

    private final BallotOpening opening;
    private final RoundKeys keys;
    private final KeyTurning turning;
    private final RoundNames rounds;

    CloseController(BallotOpening opening, RoundKeys keys, KeyTurning turning, RoundNames rounds) {
        this.opening = opening;
        this.keys = keys;
        this.turning = turning;
        this.rounds = rounds;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(@PathVariable("round") UUID round, Visit visit, Model model) {
        return page(key(round), visit, model, Optional.empty());
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String open(@PathVariable("round") UUID round, Viewer viewer, Visit visit, Model model) {
        RoundKey key = key(round);
        if (key.custody() == KeyCustody.THREE_HOLDERS) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        var words = Messages.of("closing", visit.language());
        Optional<String> error = switch (opening.openWithServerKey(key.round(), viewer.actor())) {
            case OpeningOutcome.TooMany tooMany -> Optional.of(OutcomeWords.of(tooMany, words));
            case OpeningOutcome.Changed changed -> Optional.of(words.text("changed.text"));
            case OpeningOutcome.Opened opened -> Optional.empty();
            case OpeningOutcome.Burned burned -> Optional.empty();
            case OpeningOutcome.StillOpen stillOpen -> Optional.empty();
            case OpeningOutcome.WaitsForAnother waits -> Optional.empty();
            case OpeningOutcome.NotThisPart notThisPart -> Optional.empty();
            case OpeningOutcome.Rehearsed rehearsed -> Optional.empty();
        };
        return error.isEmpty() ? "redirect:/maaling/" + round + "/aabning" : page(key, visit, model, error);
    }

    private RoundKey key(UUID round) {
        return keys.find(new RoundId(round)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(RoundKey key, Visit visit, Model model, Optional<String> error) {
        var words = Messages.of("closing", visit.language());
        Optional<BallotReceipt> receipt = opening.findReceipt(key.round());
        boolean closed = opening.findState(key.round()).equals(Optional.of(SurveyRound.State.CLOSED));
        List<Check> checks = checks(key, closed, receipt, words);
        long missing = checks.stream().filter(check -> !check.done()).count();
        boolean server = key.custody() != KeyCustody.THREE_HOLDERS;
        String heading = words.text(receipt.isPresent() ? "hr.opened" : "hr.title");
        model.addAttribute(
                "page",
                new ClosePage(
                        visit.frame(heading, Look.FLOW),
                        visit.formToken(),
                        rounds.nameOf(key.round(), visit.language()),
                        heading,
                        words.text("hr.lead", "done", checks.size() - missing, "all", checks.size()),
                        checks,
                        server && closed && receipt.isEmpty()
                                ? Optional.of("/maaling/" + key.round() + "/aabning")
                                : Optional.empty(),
                        error,
                        words));
        return "collection/close";
    }

    private List<Check> checks(RoundKey key, boolean closed, Optional<BallotReceipt> receipt, Messages words) {
        String custody = "hr.open." + key.custody();
        return Stream.of(
                        new Check(
                                closed, words.text("hr.closed"), words.text(closed ? "hr.closed.yes" : "hr.closed.no")),
                        new Check(
                                receipt.isPresent(),
                                words.text(custody),
                                receipt.isPresent() ? words.text("hr.open.done") : waiting(key, closed, words)),
                        new Check(
                                receipt.isPresent(),
                                words.text("hr.count"),
                                receipt.map(it -> words.text(
                                                "hr.count.text",
                                                "ballots",
                                                it.ballots(),
                                                "tickets",
                                                it.tickets(),
                                                "spoiled",
                                                it.spoiled()))
                                        .orElse(words.text("hr.later"))),
                        new Check(
                                receipt.isPresent(),
                                words.text("hr.kept"),
                                receipt.map(it -> words.text(
                                                it.burned() ? "hr.kept.burned" : "hr.kept.sealed", "hash", it.hash()))
                                        .orElse(words.text("hr.later"))))
                .sorted(Comparator.comparing(Check::done))
                .toList();
    }

    private String waiting(RoundKey key, boolean closed, Messages words) {
        if (!closed) {
            return words.text("hr.later");
        }
        Optional<KeyHolder> first = turning.findWaiting(key.round());
        return first.map(holder ->
                        words.text("hr.open.one", "part", holder.role().part()))
                .orElse(words.text("hr.open.none." + key.custody(), "round", key.round()));
    }
}
