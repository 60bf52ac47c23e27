package dk.samspil.collection.letter.web;

import dk.samspil.collection.invitation.Invitations;
import dk.samspil.collection.letter.LetterAudience;
import dk.samspil.collection.letter.LetterProgress;
import dk.samspil.collection.letter.Letters;
import dk.samspil.collection.letter.Posters;
import dk.samspil.collection.letter.web.LetterPage.Bar;
import dk.samspil.collection.letter.web.LetterPage.Choice;
import dk.samspil.collection.letter.web.LetterPage.Group;
import dk.samspil.collection.letter.web.LetterPage.Printing;
import dk.samspil.organisation.Organisations;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.RoundPlans;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.SiteSettings;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts letters and posters of a round into words.
@Component
final class LetterPageWriter {
    private final Letters letters;
    private final Posters posters;
    private final LetterProgress progress;
    private final Invitations invitations;
    private final RoundPlans plans;
    private final Organisations organisations;
    private final SiteSettings site;

    LetterPageWriter(
            Letters letters,
            Posters posters,
            LetterProgress progress,
            Invitations invitations,
            RoundPlans plans,
            Organisations organisations,
            SiteSettings site) {
        this.letters = letters;
        this.posters = posters;
        this.progress = progress;
        this.invitations = invitations;
        this.plans = plans;
        this.organisations = organisations;
        this.site = site;
    }

    LetterPage write(
            RoundPlan plan, LetterAudience audience, @Nullable String notice, PageFrame frame, FormToken token) {
        var words = Messages.of("letter", frame.language());
        int asked = countAsked(plan);
        int prepared = invitations.count(plan.id());
        boolean possible = letters.arePossible(plan) && prepared >= asked;
        Map<LetterAudience, List<Letters.UnitCount>> units = new EnumMap<>(LetterAudience.class);
        if (possible) {
            Arrays.stream(LetterAudience.values()).forEach(each -> units.put(each, letters.list(plan, each)));
        }
        return new LetterPage(
                frame,
                token,
                "/maaling/" + plan.id() + "/breve",
                "/maaling/" + plan.id(),
                plan.title().in(frame.language()),
                title(plan, possible, units, words),
                lead(plan, possible, prepared, asked, words),
                notice,
                bar(plan, possible, prepared, asked, words),
                possible ? printing(audience, units, words) : null,
                posters.listUnits(plan).stream()
                        .map(unit -> new Choice(unit.id().value(), unit.name()))
                        .toList(),
                SiteAddress.of(site) + "/svar",
                !site.address().isEmpty(),
                words);
    }

    private int countAsked(RoundPlan plan) {
        return plans.findFrozen(plan.id())
                .map(frozen ->
                        organisations.get(frozen.organisation()).employments().size())
                .orElse(0);
    }

    private static String title(
            RoundPlan plan, boolean possible, Map<LetterAudience, List<Letters.UnitCount>> units, Messages words) {
        if (possible) {
            return words.text("page.title.count", "count", count(units.get(LetterAudience.UNREACHED)));
        }
        return words.text(
                switch (plan.state()) {
                    case DRAFT, PLANNED -> "page.title.early";
                    case READY, OPEN -> "page.title.preparing";
                    case CLOSED -> "page.title.closed";
                });
    }

    private static String lead(RoundPlan plan, boolean possible, int prepared, int asked, Messages words) {
        if (possible) {
            return words.text("page.lead");
        }
        return switch (plan.state()) {
            case DRAFT, PLANNED -> words.text("page.lead.early");
            case READY, OPEN -> words.text("page.lead.preparing", "prepared", prepared, "asked", asked);
            case CLOSED -> words.text("page.lead.closed");
        };
    }

    private @Nullable Bar bar(RoundPlan plan, boolean possible, int prepared, int asked, Messages words) {
        if (!possible && (plan.state() == PlanState.READY || plan.state() == PlanState.OPEN)) {
            return new Bar(prepared, asked, words.text("page.lead.preparing", "prepared", prepared, "asked", asked));
        }
        return progress.find(plan.id())
                .map(each -> new Bar(
                        each.done(), each.all(), words.text("page.progress", "done", each.done(), "all", each.all())))
                .orElse(null);
    }

    private static Printing printing(
            LetterAudience audience, Map<LetterAudience, List<Letters.UnitCount>> units, Messages words) {
        return new Printing(
                audience.code(),
                Arrays.stream(LetterAudience.values())
                        .map(each -> new Group(
                                each.code(),
                                words.text("page.to." + each.code(), "count", count(units.get(each))),
                                each == audience))
                        .toList(),
                units.getOrDefault(audience, List.of()).stream()
                        .map(each -> new Choice(
                                each.unit().value(),
                                words.text("page.unit", "unit", each.name(), "count", each.letters())))
                        .toList());
    }

    private static int count(@Nullable List<Letters.UnitCount> units) {
        return units == null
                ? 0
                : units.stream().mapToInt(Letters.UnitCount::letters).sum();
    }
}
