package dk.samspil.survey.plan.web;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.shared.Language;
import dk.samspil.survey.plan.Channel;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.IsoWeek;
import dk.samspil.survey.plan.Milestone;
import dk.samspil.survey.plan.PlanWarning;
import dk.samspil.survey.plan.PolicyShelf;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.SchoolHolidays;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.survey.plan.web.SettingsPage.OtherDate;
import dk.samspil.survey.plan.web.SettingsPage.Tick;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.StepFrame;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Puts the second step into words.
final class SettingsPageWriter {
    /// What stands beside the form; the rest is a link away.
    private static final Set<Milestone> SHOWN = Set.of(
            Milestone.VALIDATION,
            Milestone.KEY,
            Milestone.MAIN_RESULT_SEEN,
            Milestone.CODES_DELETED,
            Milestone.RESULT_PRESENTED,
            Milestone.TALKS_HELD);

    private static final SchoolHolidays SCHOOLS = SchoolHolidays.read();
    private static final Set<String> FIRST_FIELDS =
            Set.of(SettingsForm.FIRST, SettingsForm.LAST, SettingsForm.RELEASE, SettingsForm.MONTHLY);

    private final RoundPlan plan;
    private final SettingsForm form;
    private final List<FormProblem> problems;
    private final Language language;
    private final Messages words;
    private final WhenWords dates;

    SettingsPageWriter(RoundPlan plan, SettingsForm form, List<FormProblem> problems, Language language) {
        this.plan = plan;
        this.form = form;
        this.problems = List.copyOf(problems);
        this.language = language;
        this.words = Messages.of("plan", language);
        this.dates = WhenWords.of(language);
    }

    SettingsPage write(
            PageFrame frame,
            FormToken token,
            List<PolicyShelf.Offer> policies,
            Optional<OrganisationTree> units,
            List<PlanWarning> warnings,
            boolean questionsNext) {
        return new SettingsPage(
                frame,
                StepFrame.ofRound(2, language),
                token,
                StepPages.overview(plan),
                form,
                Stream.of(SettingsForm.FIRST, SettingsForm.LAST, SettingsForm.RELEASE)
                        .map(this::group)
                        .toList(),
                group(SettingsForm.EMPLOYED_BY),
                who(),
                units.map(this::units).orElse(List.of()),
                tick(SettingsForm.EVERY_JOB, words.text("settings.jobs.every")),
                Arrays.stream(Channel.values())
                        .map(channel -> tick(
                                SettingsForm.idOf(channel),
                                words.text("channel." + channel.name().toLowerCase(Locale.ROOT))))
                        .toList(),
                languages(),
                policies.stream()
                        .map(offer -> new SettingsPage.Option(
                                offer.key(),
                                offer.name().in(language),
                                offer.key().equals(form.text(SettingsForm.POLICY))))
                        .toList(),
                problems,
                problems.stream().anyMatch(problem -> !FIRST_FIELDS.contains(problem.field())),
                others(),
                words.text("settings.all", "count", plan.timetable().list().size()),
                WarningRow.listShort(warnings, language),
                words.text(questionsNext ? "settings.submit.questions" : "settings.submit"),
                words);
    }

    private DateGroup group(String id) {
        Optional<FormProblem> problem =
                problems.stream().filter(each -> each.field().equals(id)).findFirst();
        return new DateGroup(
                form.date(id),
                words.text("settings." + id),
                hint(id, problem.isPresent()),
                problem.map(FormProblem::text).orElse(null),
                problem.map(FormProblem::instead)
                        .map(instead -> instead.get(id))
                        .map(day -> words.text("settings.use", "day", dates.date(day)))
                        .orElse(null),
                words);
    }

    private String hint(String id, boolean isWrong) {
        Optional<LocalDate> typed = form.date(id).find();
        if (isWrong || typed.isEmpty()) {
            return words.text("settings." + id + ".rule");
        }
        LocalDate day = typed.get();
        return words.text(
                        "settings." + id + ".hint",
                        "weekday",
                        capitalised(day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale())),
                        "week",
                        IsoWeek.of(day).week(),
                        "days",
                        days(day))
                + (id.equals(SettingsForm.FIRST) ? holidayBefore(day) : "");
    }

    private int days(LocalDate last) {
        return form.date(SettingsForm.FIRST)
                .find()
                .filter(first -> !first.isAfter(last))
                .map(first -> FieldPeriod.ofDays(first, last).days())
                .orElse(0);
    }

    /// Why one does not begin earlier.
    private String holidayBefore(LocalDate first) {
        return SCHOOLS.listWithin(first.minusDays(7), first.minusDays(1)).stream()
                .findFirst()
                .map(holiday -> " " + words.text("settings.before." + holiday.name()))
                .orElse("");
    }

    private List<Tick> who() {
        String day = dates.date(plan.participants().employedBy());
        return Stream.of(SettingsForm.MONTHLY, SettingsForm.HOURLY, SettingsForm.TRAINEES, SettingsForm.LEADERS)
                .map(id -> tick(id, words.text("settings.who." + id, "day", day)))
                .toList();
    }

    /// With a dash for each level below the top.
    private List<SettingsPage.Option> units(OrganisationTree tree) {
        return tree.listUnits().stream()
                .map(unit -> new SettingsPage.Option(
                        unit.id().value(),
                        "– "
                                        .repeat(tree.getLevel(unit.id())
                                                - tree.getLevel(tree.listUnits()
                                                        .getFirst()
                                                        .id()))
                                + unit.name(),
                        form.has(SettingsForm.UNIT + unit.id())))
                .toList();
    }

    private List<Tick> languages() {
        return Arrays.stream(Language.values())
                .map(each -> new Tick(
                        SettingsForm.LANGUAGE + each.code(),
                        capitalised(each.locale().getDisplayLanguage(each.locale())),
                        each == Language.DA || form.has(SettingsForm.LANGUAGE + each.code())))
                .toList();
    }

    private Tick tick(String id, String label) {
        return new Tick(id, label, form.has(id));
    }

    private List<OtherDate> others() {
        return plan.timetable().list().stream()
                .filter(date -> SHOWN.contains(date.milestone()))
                .map(date -> new OtherDate(dates.shortly(date.when()), words.text("milestone." + date.milestone())))
                .toList();
    }

    private String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(language.locale()) + word.substring(1);
    }
}
