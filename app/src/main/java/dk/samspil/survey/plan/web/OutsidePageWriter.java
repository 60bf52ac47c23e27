package dk.samspil.survey.plan.web;

import dk.samspil.shared.Language;
import dk.samspil.survey.goal.OutsideSet;
import dk.samspil.survey.goal.OutsideValue;
import dk.samspil.survey.goal.SourceDay;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.web.OutsidePage.Field;
import dk.samspil.survey.plan.web.OutsidePage.Kept;
import dk.samspil.survey.plan.web.OutsidePage.Line;
import dk.samspil.ui.Dates;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts the figures from outside into words, and what is wrong beside its field.
final class OutsidePageWriter {
    private static final Set<String> NOTICES = Set.of("gemt", "lukket", "fjernet");

    private final RoundPlan plan;
    private final OutsideForm form;
    private final Map<String, String> themes;
    private final List<FormProblem> problems;
    private final Visit visit;
    private final Language language;
    private final Messages words;

    OutsidePageWriter(
            RoundPlan plan, OutsideForm form, Map<String, String> themes, List<FormProblem> problems, Visit visit) {
        this.plan = plan;
        this.form = form;
        this.themes = themes;
        this.problems = List.copyOf(problems);
        this.visit = visit;
        this.language = visit.language();
        this.words = Messages.of("outside", visit.language());
    }

    OutsidePage write(
            String address,
            Map<Integer, OutsideSet> sets,
            boolean fixed,
            Optional<Integer> number,
            Optional<String> notice) {
        String title = words.text("title");
        return new OutsidePage(
                visit.frame(problems.isEmpty() ? title : words.text("title.error", "title", title), Look.FLOW),
                visit.formToken(),
                plan.title().in(language),
                StepPages.overview(plan),
                address,
                fixed,
                notice.filter(NOTICES::contains)
                        .map(code -> words.text("notice." + code))
                        .orElse(""),
                problems,
                sets.entrySet().stream()
                        .map(set -> kept(set.getKey(), set.getValue()))
                        .toList(),
                number.map(each -> Integer.toString(each)).orElse(""),
                List.of(
                        field(OutsideForm.SOURCE, false),
                        field(OutsideForm.DAY, true),
                        field(OutsideForm.POPULATION, false),
                        field(OutsideForm.ANSWERS, true)),
                listFields(OutsideForm.POINTS, "points"),
                listFields(OutsideForm.ERROR, "error"),
                themes.keySet().stream().anyMatch(theme -> form.has(OutsideForm.ERROR + theme)),
                words);
    }

    private Field field(String name, boolean small) {
        return new Field(
                name, words.text("field." + name), words.text("hint." + name), form.value(name), small, problem(name));
    }

    private List<Field> listFields(String prefix, String key) {
        return themes.entrySet().stream()
                .map(theme -> new Field(
                        prefix + theme.getKey(),
                        words.text("field." + key, "theme", theme.getValue()),
                        "",
                        form.value(prefix + theme.getKey()),
                        true,
                        problem(prefix + theme.getKey())))
                .toList();
    }

    private Optional<String> problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FormProblem::text)
                .findFirst();
    }

    private Kept kept(int number, OutsideSet set) {
        String about = set.source().findAnswers().isPresent()
                ? words.text(
                        "kept.answers",
                        "population",
                        set.source().population(),
                        "answers",
                        Numbers.whole(set.source().findAnswers().getAsInt(), language))
                : words.text("kept.about", "population", set.source().population());
        return new Kept(
                number,
                words.text(
                        "kept.source",
                        "source",
                        set.source().name(),
                        "date",
                        date(set.source().day())),
                about,
                set.values().stream().map(this::line).toList());
    }

    private String date(SourceDay day) {
        return day.exact() ? Dates.date(day.first(), language) : Dates.month(day.first(), language);
    }

    private Line line(OutsideValue value) {
        String points = Numbers.decimal(
                value.points().doubleValue(),
                value.points().stripTrailingZeros().scale() <= 0 ? 0 : 1,
                language);
        String shown = value.findError()
                .map(error -> words.text(
                        "kept.points.error",
                        "points",
                        points,
                        "error",
                        Numbers.decimal(error.doubleValue(), 2, language)))
                .orElseGet(() -> words.text("kept.points", "points", points));
        return new Line(themes.getOrDefault(value.score(), value.score()), shown);
    }
}
