package dk.samspil.disclosure.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.disclosure.Pooling;
import dk.samspil.disclosure.PoolingAdvice;
import dk.samspil.disclosure.PoolingOutcome;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
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

/// Shows HR which units are too small for a report of their own, and takes the decisions on shared ones.
@Controller
final class PoolingController {
    private static final String ADDRESS = "/puljer";
    private static final String YES = "ja";

    private final Pooling pooling;
    private final Organisations organisations;

    PoolingController(Pooling pooling, Organisations organisations) {
        this.pooling = pooling;
        this.organisations = organisations;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(Visit visit, @RequestParam(name = "besked", required = false) @Nullable String notice, Model model) {
        var words = Messages.of("pooling", visit.language());
        Optional<PoolingAdvice> advice = pooling.findCurrent();
        Optional<OrganisationTree> units = organisations.findCurrentTree();
        if (advice.isEmpty() || units.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute(
                "page",
                new PoolingPageWriter(
                                advice.get(),
                                pooling.listDecisions(advice.get().snapshot()),
                                pooling.findRelease(advice.get().snapshot()),
                                units.get(),
                                words)
                        .write(
                                visit.frame(words.text("title"), Look.FLOW),
                                visit.formToken(),
                                PoolingNotice.find(notice)));
        return "disclosure/pooling";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String decide(
            Viewer viewer,
            @RequestParam("organisation") UUID organisation,
            @RequestParam("enhed") List<UnitId> units,
            @RequestParam("svar") String answer) {
        PoolingOutcome outcome =
                pooling.decide(new SnapshotId(organisation), units, answer.equals(YES), viewer.actor());
        PoolingNotice notice = switch (outcome) {
            case PoolingOutcome.Decided decided -> PoolingNotice.GEMT;
            case PoolingOutcome.NotProposed notProposed -> PoolingNotice.AENDRET;
            case PoolingOutcome.SharedWithOthers others -> PoolingNotice.OPTAGET;
            case PoolingOutcome.AlreadyReleased released -> PoolingNotice.OFFENTLIGGJORT;
        };
        return "redirect:" + ADDRESS + "?besked=" + notice.code();
    }
}
