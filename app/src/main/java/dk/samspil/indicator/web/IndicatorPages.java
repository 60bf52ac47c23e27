package dk.samspil.indicator.web;

import dk.samspil.access.Viewer;
import dk.samspil.indicator.HandedIn;
import dk.samspil.indicator.Indicator;
import dk.samspil.indicator.IndicatorValue;
import dk.samspil.indicator.Indicators;
import dk.samspil.indicator.ValueWords;
import dk.samspil.indicator.ValuesDifference;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.Register;
import dk.samspil.shared.Problem;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.ProblemText;
import dk.samspil.ui.Visit;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Writes the pages of figures beside the results.
@Component
final class IndicatorPages {
    private static final int MOST_ERRORS = 50;
    private static final int MOST_ROWS = 200;

    private final Indicators indicators;
    private final Register register;
    private final Clock clock;

    IndicatorPages(Indicators indicators, Register register, Clock clock) {
        this.indicators = indicators;
        this.register = register;
        this.clock = clock;
    }

    IndicatorsPage list(Visit visit, Viewer viewer, String said, List<Problem> problems, SeriesForm form) {
        Messages words = words(visit);
        List<ProblemText> errors = texts(problems, visit);
        String title = words.text("title");
        boolean wrong = !errors.isEmpty() || form.wrong().isPresent();
        return new IndicatorsPage(
                visit.frame(wrong ? words.text("title.error", "title", title) : title, Look.FLOW),
                visit.formToken(),
                indicators.list().stream().map(known -> line(known, words)).toList(),
                said,
                indicators.findDraft(viewer.actor()).isPresent(),
                errors.stream().limit(MOST_ERRORS).toList(),
                Math.max(0, errors.size() - MOST_ERRORS),
                form,
                words);
    }

    private static List<ProblemText> texts(List<Problem> problems, Visit visit) {
        return problems.stream()
                .filter(Problem::isError)
                .map(problem -> ProblemText.of(problem, visit.language()))
                .toList();
    }

    private static IndicatorsPage.Line line(Indicators.Known known, Messages words) {
        Indicator indicator = known.indicator();
        var values = new ValueWords(words.language());
        return new IndicatorsPage.Line(
                indicator.code(),
                indicator.name().in(words.language()),
                words.text("kind." + indicator.kind().name()),
                indicator.source(),
                known.units(),
                known.latest().map(values::period).orElse("–"));
    }

    ValuesPage values(Visit visit, HandedIn handedIn) {
        Messages words = words(visit);
        return switch (handedIn) {
            case HandedIn.Usable(var file, var difference, var unread) ->
                page(
                        visit,
                        words.text(
                                "values.lead",
                                "file",
                                file,
                                "added",
                                difference.added().size(),
                                "changed",
                                difference.changed().size(),
                                "same",
                                difference.same()),
                        rows(difference, words),
                        unread,
                        !difference.changesNothing(),
                        List.of());
            case HandedIn.Refused(var problems) ->
                page(visit, words.text("values.refused"), List.of(), List.of(), false, texts(problems, visit));
        };
    }

    private static ValuesPage page(
            Visit visit,
            String lead,
            List<ValuesPage.Row> rows,
            List<String> unread,
            boolean useful,
            List<ProblemText> errors) {
        Messages words = words(visit);
        return new ValuesPage(
                visit.frame(words.text("values.title"), Look.FLOW),
                visit.formToken(),
                lead,
                rows.stream().limit(MOST_ROWS).toList(),
                Math.max(0, rows.size() - MOST_ROWS),
                unread.isEmpty() ? "" : words.text("values.unread", "columns", String.join(", ", unread)),
                useful,
                errors.stream().limit(MOST_ERRORS).toList(),
                words);
    }

    private List<ValuesPage.Row> rows(ValuesDifference difference, Messages words) {
        Map<String, Indicator> known = indicators.list().stream()
                .map(Indicators.Known::indicator)
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        Map<UnitId, String> names = names();
        List<ValuesPage.Row> rows = new ArrayList<>();
        difference
                .changed()
                .forEach(changed -> rows.add(row(changed.value(), Optional.of(changed.before()), known, names, words)));
        difference.added().forEach(value -> rows.add(row(value, Optional.empty(), known, names, words)));
        return rows;
    }

    private static ValuesPage.Row row(
            IndicatorValue value,
            Optional<BigDecimal> before,
            Map<String, Indicator> known,
            Map<UnitId, String> names,
            Messages words) {
        Indicator indicator = Objects.requireNonNull(known.get(value.indicator()));
        var values = new ValueWords(words.language());
        return new ValuesPage.Row(
                names.getOrDefault(value.unit(), value.unit().value()),
                indicator.name().in(words.language()),
                values.period(value.period()),
                before.map(number -> values.value(number, indicator.kind())).orElse(""),
                values.value(value.value(), indicator.kind()));
    }

    Optional<RemovePage> remove(Visit visit, String code) {
        Messages words = words(visit);
        return indicators.list().stream()
                .filter(known -> known.indicator().code().equals(code) && known.units() > 0)
                .findFirst()
                .map(known -> {
                    String name = known.indicator().name().in(visit.language());
                    String title = words.text("remove.title", "name", name);
                    return new RemovePage(
                            visit.frame(title, Look.FLOW),
                            visit.formToken(),
                            code,
                            title,
                            words.text("remove.text", "name", name, "units", known.units()),
                            words);
                });
    }

    /// A file to fill in: the first units of the organisation, as far as there are any.
    List<List<String>> example() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("enhed_id", "indikator", "periode", "værdi"));
        List<String> units = findTree()
                .map(tree -> tree.listUnits().stream()
                        .limit(2)
                        .map(unit -> unit.id().value())
                        .toList())
                .orElse(List.of("1001", "1002"));
        String year = Integer.toString(today().getYear() - 1);
        units.forEach(unit -> rows.add(List.of(unit, "sygefravaer", year, "4,2")));
        rows.add(List.of(units.getFirst(), "haendelser", year + "-K4", "3"));
        return rows;
    }

    private Map<UnitId, String> names() {
        return findTree()
                .map(tree -> tree.listUnits().stream().collect(Collectors.toMap(Unit::id, Unit::name)))
                .orElse(Map.of());
    }

    private Optional<OrganisationTree> findTree() {
        return register.findTree(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FieldPeriod.DANISH_TIME);
    }

    private static Messages words(Visit visit) {
        return Messages.of("indicator", visit.language());
    }
}
