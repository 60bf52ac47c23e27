package dk.samspil.survey.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Viewer;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import dk.samspil.survey.goal.UnitTarget;
import dk.samspil.survey.goal.UnitTargets;
import dk.samspil.survey.web.TargetsPage.Row;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Lets HR say what a unit is to reach, theme by theme of the newest questionnaire.
@Controller
final class TargetController {
    private static final String ADDRESS = "/enheder/{unitId}/maaltal";
    private static final String FIELD = "mal-";
    private static final String BELOW = "under";

    private final UnitTargets targets;
    private final Surveys surveys;
    private final Organisations organisations;

    TargetController(UnitTargets targets, Surveys surveys, Organisations organisations) {
        this.targets = targets;
        this.surveys = surveys;
        this.organisations = organisations;
    }

    private static String addressOf(UnitId unit) {
        return "/enheder/" + unit + "/maaltal";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping(ADDRESS)
    String show(@PathVariable UnitId unitId, Visit visit, Model model) {
        List<UnitTarget> set = targets.list(unitId);
        Map<String, String> typed = new HashMap<>();
        set.forEach(target -> typed.put(target.score(), Integer.toString(target.points())));
        return page(unitId, visit, typed, set.stream().anyMatch(UnitTarget::below), "", model);
    }

    private String page(
            UnitId unitId, Visit visit, Map<String, String> typed, boolean below, String error, Model model) {
        Unit unit = organisations
                .findCurrentTree()
                .flatMap(tree -> tree.find(unitId))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var words = Messages.of("targets", visit.language());
        List<Row> rows = new ArrayList<>();
        listThemes(visit.language()).forEach((id, label) -> {
            String points = typed.getOrDefault(id, "");
            boolean wrong =
                    !error.isEmpty() && !points.isBlank() && points(points).isEmpty();
            rows.add(new Row(FIELD + id, label, points, wrong));
        });
        String title = words.text("title", "unit", unit.name());
        model.addAttribute(
                "page",
                new TargetsPage(
                        visit.frame(error.isEmpty() ? title : words.text("title.error", "title", title), Look.FLOW),
                        visit.formToken(),
                        addressOf(unitId),
                        "/resultater/" + unitId,
                        unit.name(),
                        rows,
                        below,
                        error,
                        words));
        return "survey/targets";
    }

    /// The themes and composites of the newest questionnaire by their ids.
    private Map<String, String> listThemes(Language language) {
        Map<String, String> themes = new LinkedHashMap<>();
        Optional<SurveyRound> newest = surveys.list().reversed().stream().findFirst();
        newest.map(SurveyRound::questionnaire).ifPresent(asked -> {
            asked.composites()
                    .forEach(each -> themes.put(each.id(), each.label().in(language)));
            asked.listThemes()
                    .forEach(each -> themes.put(each.id(), each.label().in(language)));
        });
        return themes;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @PostMapping(ADDRESS)
    String set(
            @PathVariable UnitId unitId,
            Viewer viewer,
            Visit visit,
            @RequestParam Map<String, String> sent,
            Model model) {
        Map<String, String> typed = new HashMap<>();
        Map<String, Integer> points = new LinkedHashMap<>();
        boolean wrong = false;
        for (String id : listThemes(visit.language()).keySet()) {
            String text = sent.getOrDefault(FIELD + id, "").strip();
            typed.put(id, text);
            OptionalInt number = points(text);
            number.ifPresent(target -> points.put(id, target));
            wrong = wrong || (!text.isEmpty() && number.isEmpty());
        }
        boolean below = sent.containsKey(BELOW);
        if (wrong) {
            String error = Messages.of("targets", visit.language()).text("error");
            return page(unitId, visit, typed, below, error, model);
        }
        targets.set(unitId, points, below, viewer.actor());
        return "redirect:" + addressOf(unitId);
    }

    private static OptionalInt points(String text) {
        try {
            int points = Integer.parseInt(text.strip());
            return points >= 1 && points <= UnitTarget.MOST ? OptionalInt.of(points) : OptionalInt.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }
}
