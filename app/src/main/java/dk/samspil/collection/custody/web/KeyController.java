package dk.samspil.collection.custody.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.SignInName;
import dk.samspil.access.Viewer;
import dk.samspil.collection.custody.CeremonyOutcome;
import dk.samspil.collection.custody.HolderRole;
import dk.samspil.collection.custody.KeyCeremony;
import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.shared.RoundId;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Where HR has a round's key made, and sees how far its holders have come. No part of the key ever comes here.
@Controller
final class KeyController {
    private final RoundKeys keys;
    private final KeyCeremony ceremony;
    private final RoundNames rounds;

    KeyController(RoundKeys keys, KeyCeremony ceremony, RoundNames rounds) {
        this.keys = keys;
        this.ceremony = ceremony;
        this.rounds = rounds;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{round}/noegle")
    String show(@PathVariable("round") UUID round, Visit visit, Model model) {
        return page(new RoundId(round), visit, model, Optional.empty(), Map.of());
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{round}/noegle")
    String make(
            @PathVariable("round") UUID id,
            @RequestParam("ledelse") String management,
            @RequestParam("medarbejdere") String employees,
            @RequestParam("drift") String operator,
            Viewer viewer,
            Visit visit,
            Model model) {
        var round = new RoundId(id);
        rounds.require(round);
        var typed = Map.of(
                HolderRole.MANAGEMENT, management,
                HolderRole.EMPLOYEES, employees,
                HolderRole.OPERATOR, operator);
        var names = new EnumMap<HolderRole, SignInName>(HolderRole.class);
        for (HolderRole role : HolderRole.values()) {
            SignInName.find(typed.getOrDefault(role, "")).ifPresent(name -> names.put(role, name));
        }
        CeremonyOutcome outcome = ceremony.make(round, names, viewer.actor());
        return outcome instanceof CeremonyOutcome.Made
                ? "redirect:/maaling/" + id + "/noegle"
                : page(round, visit, model, Optional.of(outcome), typed);
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{round}/noegle/drift")
    String leaveToOperator(@PathVariable("round") UUID id, Viewer viewer) {
        var round = new RoundId(id);
        rounds.require(round);
        if (ceremony.isFixed(round)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        keys.makeServerKey(round, KeyCustody.OPERATOR, viewer.actor());
        return "redirect:/maaling/" + id + "/noegle";
    }

    private String page(
            RoundId round, Visit visit, Model model, Optional<CeremonyOutcome> outcome, Map<HolderRole, String> typed) {
        rounds.require(round);
        var words = Messages.of("custody", visit.language());
        var writer = new KeyPageWriter(
                "/maaling/" + round + "/noegle",
                rounds.nameOf(round, visit.language()),
                keys.find(round),
                ceremony.listHolders(round),
                keys.isReady(round),
                ceremony.isFixed(round),
                words);
        model.addAttribute(
                "page",
                writer.write(
                        visit.frame(words.text(outcome.isPresent() ? "hr.title.error" : "hr.title"), Look.FLOW),
                        visit.formToken(),
                        outcome.map(each -> errors(each, words)).orElse(List.of()),
                        typed));
        return "collection/key";
    }

    private static List<String> errors(CeremonyOutcome outcome, Messages words) {
        return switch (outcome) {
            case CeremonyOutcome.Unfit(var notHolders, var twice) ->
                Stream.concat(
                                notHolders.stream().map(role -> words.text("hr.error.not-a-holder." + role)),
                                twice ? Stream.of(words.text("hr.error.same-person")) : Stream.empty())
                        .toList();
            case CeremonyOutcome.TooLate() -> List.of(words.text("hr.error.too-late"));
            case CeremonyOutcome.Made made -> List.of();
        };
    }
}
