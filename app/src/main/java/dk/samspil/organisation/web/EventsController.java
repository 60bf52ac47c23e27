package dk.samspil.organisation.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Organisations;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.context.ContextNote;
import dk.samspil.organisation.context.ContextNotes;
import dk.samspil.organisation.web.EventsPage.Form;
import dk.samspil.organisation.web.EventsPage.Kind;
import dk.samspil.organisation.web.EventsPage.Line;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.Dates;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Shows what has happened in a unit, and lets HR and whoever leads it write down more.
@Controller
final class EventsController {
    private static final String ADDRESS = "/enheder/{unitId}/begivenheder";

    private final ContextNotes notes;
    private final Organisations organisations;
    private final Clock clock;

    EventsController(ContextNotes notes, Organisations organisations, Clock clock) {
        this.notes = notes;
        this.organisations = organisations;
        this.clock = clock;
    }

    private static String addressOf(UnitId unit) {
        return "/enheder/" + unit + "/begivenheder";
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping(ADDRESS)
    String show(@PathVariable UnitId unitId, Viewer viewer, Visit visit, Model model) {
        return page(unitId, viewer, visit, Form.EMPTY, model);
    }

    private String page(UnitId unitId, Viewer viewer, Visit visit, Form form, Model model) {
        OrganisationTree tree = tree();
        var words = Messages.of("events", visit.language());
        Unit unit = unit(tree, unitId);
        List<Line> lines = notes.list().stream()
                .filter(note -> tree.isWithin(unitId, note.unit()))
                .map(note -> line(note, unitId, viewer, tree, words))
                .toList();
        String title = words.text("title", "unit", unit.name());
        model.addAttribute(
                "page",
                new EventsPage(
                        visit.frame(
                                form.error().isEmpty() ? title : words.text("title.error", "title", title), Look.FLOW),
                        visit.formToken(),
                        addressOf(unitId),
                        "/resultater/" + unitId,
                        unit.name(),
                        lines,
                        form,
                        Arrays.stream(ContextNote.Kind.values())
                                .map(kind -> new Kind(kind.name(), words.text("kind." + kind)))
                                .toList(),
                        notes.mayWrite(viewer, unitId, tree),
                        viewer.has(Role.HR_CONSULTANT) ? "/enheder/" + unitId + "/maaltal" : "",
                        words));
        return "organisation/events";
    }

    private Line line(ContextNote note, UnitId here, Viewer viewer, OrganisationTree tree, Messages words) {
        String id = notes.mayWrite(viewer, note.unit(), tree) ? note.id().toString() : "";
        String what = words.text("what", "kind", words.text("kind." + note.kind()), "text", note.text());
        String above = note.unit().equals(here)
                ? ""
                : words.text("above", "unit", unit(tree, note.unit()).name());
        return new Line(id, Dates.day(note.day(), LocalDate.now(clock), words.language()), what, above);
    }

    @OpenTo(Audience.UNIT_READERS)
    @PostMapping(ADDRESS)
    String add(@PathVariable UnitId unitId, Viewer viewer, Visit visit, Sent sent, Model model) {
        checkMayWrite(viewer, unitId);
        Form form = sent.form();
        var words = Messages.of("events", visit.language());
        Optional<LocalDate> day = day(form);
        if (day.isEmpty() || day.get().isAfter(LocalDate.now(clock))) {
            return page(unitId, viewer, visit, form.with(words.text("error.day")), model);
        }
        Optional<ContextNote.Kind> kind = Arrays.stream(ContextNote.Kind.values())
                .filter(each -> each.name().equals(form.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            return page(unitId, viewer, visit, form.with(words.text("error.kind")), model);
        }
        String text = form.text().strip();
        if (text.isEmpty() || text.length() > ContextNote.LONGEST_TEXT) {
            String error = words.text("error.text", "most", ContextNote.LONGEST_TEXT);
            return page(unitId, viewer, visit, form.with(error), model);
        }
        notes.add(unitId, day.get(), kind.get(), text, viewer.actor());
        return "redirect:" + addressOf(unitId);
    }

    /// The form's fields, under their names on the page; one that is missing is empty.
    record Sent(
            @Nullable String dag,
            @Nullable String maaned,
            @Nullable String aar,
            @Nullable String art,
            @Nullable String tekst) {
        Form form() {
            return new Form(said(dag), said(maaned), said(aar), said(art), said(tekst), "");
        }

        private static String said(@Nullable String field) {
            return Objects.requireNonNullElse(field, "");
        }
    }

    private static Optional<LocalDate> day(Form form) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(form.year().strip()),
                    Integer.parseInt(form.month().strip()),
                    Integer.parseInt(form.day().strip())));
        } catch (NumberFormatException | DateTimeException notADay) {
            return Optional.empty();
        }
    }

    @OpenTo(Audience.UNIT_READERS)
    @PostMapping(ADDRESS + "/slet")
    String withdraw(@PathVariable UnitId unitId, Viewer viewer, @RequestParam("id") String id) {
        notes.list().stream()
                .filter(note -> note.id().toString().equals(id))
                .findFirst()
                .ifPresent(note -> {
                    checkMayWrite(viewer, note.unit());
                    notes.withdraw(note, viewer.actor());
                });
        return "redirect:" + addressOf(unitId);
    }

    private void checkMayWrite(Viewer viewer, UnitId unit) {
        if (!notes.mayWrite(viewer, unit, tree())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private OrganisationTree tree() {
        return organisations.findCurrentTree().orElseThrow(EventsController::notFound);
    }

    private static Unit unit(OrganisationTree tree, UnitId id) {
        return tree.find(id).orElseThrow(EventsController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
