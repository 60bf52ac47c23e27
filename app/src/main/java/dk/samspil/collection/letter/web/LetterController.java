package dk.samspil.collection.letter.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.collection.invitation.LateInvitations;
import dk.samspil.collection.letter.LetterAudience;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
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

/// Shows HR who gets a letter, and where posters and the shared tablet are.
@Controller
final class LetterController {
    private final RoundPlans plans;
    private final LetterPageWriter writer;
    private final LateInvitations late;

    LetterController(RoundPlans plans, LetterPageWriter writer, LateInvitations late) {
        this.plans = plans;
        this.writer = writer;
        this.late = late;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{roundId}/breve")
    String show(
            @PathVariable UUID roundId,
            @RequestParam(name = "til", defaultValue = "") String audience,
            @RequestParam(name = "hentet", required = false) @Nullable String followed,
            Visit visit,
            Model model) {
        RoundPlan plan = plan(roundId);
        var words = Messages.of("letter", visit.language());
        model.addAttribute(
                "page",
                writer.write(
                        plan,
                        LetterAudience.find(audience).orElse(LetterAudience.UNREACHED),
                        followed == null ? null : words.text("page.followed"),
                        visit.frame(words.text("page.title"), Look.FLOW),
                        visit.formToken()));
        return "collection/letter/letters";
    }

    /// Follows the staff list now, and not only in the night.
    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping("/maaling/{roundId}/breve/aendringer")
    String follow(@PathVariable UUID roundId, Viewer viewer) {
        late.update(plan(roundId).id(), viewer.actor());
        return "redirect:/maaling/" + roundId + "/breve?til=" + LetterAudience.LATE.code() + "&hentet";
    }

    private RoundPlan plan(UUID round) {
        return plans.find(new RoundId(round)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
