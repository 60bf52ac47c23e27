package dk.samspil.collection.custody.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.collection.custody.KeyCeremony;
import dk.samspil.collection.custody.KeyHolder;
import dk.samspil.collection.custody.ProofOutcome;
import dk.samspil.collection.custody.RoundKeys;
import dk.samspil.collection.custody.web.PartPage.Stage;
import dk.samspil.numerics.seal.SecretShare;
import dk.samspil.shared.RoundId;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.QrCode;
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

/// Where a holder, signed in as themselves, prints their part and proves that the print can be read.
@Controller
final class PartController {
    private final KeyCeremony ceremony;
    private final RoundKeys keys;
    private final RoundNames rounds;

    PartController(KeyCeremony ceremony, RoundKeys keys, RoundNames rounds) {
        this.ceremony = ceremony;
        this.keys = keys;
        this.rounds = rounds;
    }

    @OpenTo(Audience.SIGNED_IN)
    @GetMapping("/noegle/{round}")
    String show(
            @PathVariable("round") UUID round, Viewer viewer, Visit visit, HttpServletRequest request, Model model) {
        return page(holder(round, viewer), visit, request, model, Optional.empty());
    }

    /// Who changes the language of the sheet, or reloads it, starts from the part's page.
    @OpenTo(Audience.SIGNED_IN)
    @GetMapping("/noegle/{round}/ark")
    String backToPart(@PathVariable("round") UUID round) {
        return "redirect:/noegle/" + round;
    }

    /// Shows the sheet. Only by a form: no link, no reload and no machine that reads ahead gets it.
    @OpenTo(Audience.SIGNED_IN)
    @PostMapping("/noegle/{round}/ark")
    String print(
            @PathVariable("round") UUID round,
            Viewer viewer,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        KeyHolder holder = holder(round, viewer);
        Optional<SecretShare> share =
                OnePartInABrowser.hasShownAnother(request, holder) ? Optional.empty() : ceremony.show(holder);
        if (share.isEmpty()) {
            return "redirect:" + address(holder);
        }
        OnePartInABrowser.remember(request, response, holder);
        model.addAttribute("page", sheet(holder, share.get(), visit));
        return "collection/sheet";
    }

    @OpenTo(Audience.SIGNED_IN)
    @PostMapping("/noegle/{round}")
    String prove(
            @PathVariable("round") UUID round,
            @RequestParam("grupper") String typed,
            Viewer viewer,
            Visit visit,
            HttpServletRequest request,
            Model model) {
        KeyHolder holder = holder(round, viewer);
        if (ceremony.prove(holder, typed) == ProofOutcome.WRONG) {
            String error = Messages.of("custody", visit.language())
                    .text("part.error.wrong", "part", holder.role().part());
            return page(holder, visit, request, model, Optional.of(error));
        }
        return "redirect:" + address(holder);
    }

    private KeyHolder holder(UUID round, Viewer viewer) {
        return ceremony.findHolder(new RoundId(round), viewer.name())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(
            KeyHolder holder, Visit visit, HttpServletRequest request, Model model, Optional<String> error) {
        var words = Messages.of("custody", visit.language());
        int part = holder.role().part();
        String title = words.text(error.isPresent() ? "part.title.error" : "part.title", "part", part);
        model.addAttribute(
                "page",
                new PartPage(
                        visit.frame(title, Look.FLOW),
                        visit.formToken(),
                        address(holder),
                        rounds.nameOf(holder.round(), visit.language()),
                        part,
                        words.text("role." + holder.role()),
                        stage(holder, request),
                        error,
                        words));
        return "collection/part";
    }

    private static Stage stage(KeyHolder holder, HttpServletRequest request) {
        return switch (holder.state()) {
            case PROVED -> Stage.PROVED;
            case LOST -> Stage.LOST;
            case WAITING, SHOWN ->
                OnePartInABrowser.hasShownAnother(request, holder) ? Stage.OTHER_PART_HERE : Stage.OPEN;
        };
    }

    private SheetPage sheet(KeyHolder holder, SecretShare share, Visit visit) {
        var words = Messages.of("custody", visit.language());
        return new SheetPage(
                visit.frame(words.text("sheet.title", "part", share.number()), Look.FLOW),
                address(holder),
                rounds.nameOf(holder.round(), visit.language()),
                share.number(),
                words.text("role." + holder.role()),
                share.groups(),
                QrCode.of(String.join("", share.groups())),
                keys.find(holder.round()).orElseThrow().key().fingerprint(),
                words);
    }

    private static String address(KeyHolder holder) {
        return "/noegle/" + holder.round();
    }
}
