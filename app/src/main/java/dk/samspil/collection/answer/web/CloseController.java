package dk.samspil.collection.answer.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.collection.answer.BallotOpening;
import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.KeyTurning;
import dk.samspil.collection.custody.RoundKey;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.custody.web.RoundNames;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.util.Optional;
import java.util.UUID;
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
        return page(key(round), visit, model);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String open(@PathVariable("round") UUID round, Viewer viewer) {
        RoundKey key = key(round);
        if (key.custody() == KeyCustody.THREE_HOLDERS) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        opening.openWithServerKey(key.round(), viewer.actor());
        return "redirect:/maaling/" + round + "/aabning";
    }

    private RoundKey key(UUID round) {
        return keys.find(new RoundId(round)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(RoundKey key, Visit visit, Model model) {
        var words = Messages.of("closing", visit.language());
        var writer = new ClosePageWriter(
                key,
                opening.findState(key.round()).equals(Optional.of(SurveyRound.State.CLOSED)),
                opening.findReceipt(key.round()),
                opening.findRefusal(key.round()),
                opening.standingOf(key.round()),
                opening.countUndecidedJoints(key.round()),
                turning.findWaiting(key.round()),
                words);
        model.addAttribute(
                "page",
                writer.write(
                        visit.frame(writer.heading(), Look.FLOW),
                        visit.formToken(),
                        rounds.nameOf(key.round(), visit.language())));
        return "collection/close";
    }
}
