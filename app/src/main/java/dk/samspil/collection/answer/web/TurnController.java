package dk.samspil.collection.answer.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.collection.answer.BallotOpening;
import dk.samspil.collection.answer.OpeningOutcome;
import dk.samspil.collection.custody.KeyCeremony;
import dk.samspil.collection.custody.KeyHolder;
import dk.samspil.collection.custody.web.OnePartInABrowser;
import dk.samspil.collection.custody.web.RoundNames;
import dk.samspil.numerics.seal.SecretShare;
import dk.samspil.numerics.seal.SecretShare.Reading;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/// Takes a holder's part: for a rehearsal before the round opens, and for the opening when it has closed.
@Controller
final class TurnController {
    private static final String ADDRESS = "/noegle/{round}/aabn";

    private final KeyCeremony ceremony;
    private final BallotOpening opening;
    private final RoundNames rounds;

    TurnController(KeyCeremony ceremony, BallotOpening opening, RoundNames rounds) {
        this.ceremony = ceremony;
        this.opening = opening;
        this.rounds = rounds;
    }

    @OpenTo(Audience.SIGNED_IN)
    @GetMapping(ADDRESS)
    String show(
            @PathVariable("round") UUID round, Viewer viewer, Visit visit, HttpServletRequest request, Model model) {
        return page(holder(round, viewer), visit, request, model, Optional.empty());
    }

    @OpenTo(Audience.SIGNED_IN)
    @PostMapping(ADDRESS)
    String enter(
            @PathVariable("round") UUID round,
            @RequestParam("del") String typed,
            Viewer viewer,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        KeyHolder holder = holder(round, viewer);
        if (OnePartInABrowser.hasShownAnother(request, holder)) {
            return page(holder, visit, request, model, Optional.empty());
        }
        var words = Messages.of("closing", visit.language());
        return switch (SecretShare.read(typed)) {
            case Reading.Read(SecretShare share) -> {
                OpeningOutcome outcome = opening.enter(holder, share);
                if (!(outcome instanceof OpeningOutcome.NotThisPart)) {
                    OnePartInABrowser.remember(request, response, holder);
                }
                yield outcome(holder, outcome, visit, request, model);
            }
            case Reading.TooShort(int signs) ->
                page(holder, visit, request, model, Optional.of(words.text("error.short", "signs", signs)));
            case Reading.TooLong(int signs) ->
                page(holder, visit, request, model, Optional.of(words.text("error.long", "signs", signs)));
            case Reading.WrongSign(String sign) ->
                page(holder, visit, request, model, Optional.of(words.text("error.sign", "sign", sign)));
            case Reading.Mistyped() -> page(holder, visit, request, model, Optional.of(words.text("error.mistyped")));
        };
    }

    private String outcome(
            KeyHolder holder, OpeningOutcome outcome, Visit visit, HttpServletRequest request, Model model) {
        var words = Messages.of("closing", visit.language());
        return switch (outcome) {
            case OpeningOutcome.Opened(var receipt) ->
                said(holder, visit, model, words.text("opened"), OutcomeWords.of(receipt, words));
            case OpeningOutcome.WaitsForAnother() ->
                said(holder, visit, model, words.text("waits"), words.text("waits.text"));
            case OpeningOutcome.Rehearsed() ->
                said(holder, visit, model, words.text("rehearsed"), words.text("rehearsed.text"));
            case OpeningOutcome.NotThisPart() ->
                page(
                        holder,
                        visit,
                        request,
                        model,
                        Optional.of(words.text(
                                "error.other-part", "part", holder.role().part())));
            case OpeningOutcome.StillOpen() -> page(holder, visit, request, model, Optional.empty());
            case OpeningOutcome.NotPublished notPublished ->
                said(
                        holder,
                        visit,
                        model,
                        words.text("counted"),
                        OutcomeWords.of(opening.standingOf(holder.round()), words)
                                .orElse(""));
            case OpeningOutcome.TooMany(var refusal) ->
                said(holder, visit, model, words.text("refused"), OutcomeWords.of(refusal, words));
            case OpeningOutcome.Changed changed ->
                said(holder, visit, model, words.text("refused"), words.text("changed.text"));
            case OpeningOutcome.Burned burned ->
                said(holder, visit, model, words.text("burned"), OutcomeWords.of(burned.before(), words));
        };
    }

    private String page(
            KeyHolder holder, Visit visit, HttpServletRequest request, Model model, Optional<String> error) {
        var words = Messages.of("closing", visit.language());
        if (OnePartInABrowser.hasShownAnother(request, holder)) {
            return said(holder, visit, model, words.text("other"), words.text("other.text"));
        }
        Optional<SurveyRound.State> state = opening.findState(holder.round());
        String stage = state.map(SurveyRound.State::name).orElse("PLANNED");
        boolean form = !state.equals(Optional.of(SurveyRound.State.OPEN));
        return show(holder, visit, model, words.text("turn." + stage), words.text("turn.lead." + stage), form, error);
    }

    private String said(KeyHolder holder, Visit visit, Model model, String heading, String lead) {
        return show(holder, visit, model, heading, lead, false, Optional.empty());
    }

    private String show(
            KeyHolder holder,
            Visit visit,
            Model model,
            String heading,
            String lead,
            boolean form,
            Optional<String> error) {
        var words = Messages.of("closing", visit.language());
        String title = error.isPresent() ? words.text("error.title", "heading", heading) : heading;
        model.addAttribute(
                "page",
                new TurnPage(
                        visit.frame(title, Look.FLOW),
                        visit.formToken(),
                        "/noegle/" + holder.round() + "/aabn",
                        rounds.nameOf(holder.round(), visit.language()),
                        holder.role().part(),
                        heading,
                        lead,
                        form,
                        error,
                        words));
        return "collection/turn";
    }

    private KeyHolder holder(UUID round, Viewer viewer) {
        return ceremony.findHolder(new RoundId(round), viewer.name())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
