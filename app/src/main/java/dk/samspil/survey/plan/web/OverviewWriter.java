package dk.samspil.survey.plan.web;

import dk.samspil.shared.Language;
import dk.samspil.survey.plan.ConditionOfStep;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.Milestone;
import dk.samspil.survey.plan.PlanState;
import dk.samspil.survey.plan.PlanWarning;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.survey.plan.web.OverviewPage.Action;
import dk.samspil.survey.plan.web.OverviewPage.ConditionRow;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.StepFrame;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts a round at a glance into words.
final class OverviewWriter {
    private static final int LAST_STEP = 6;
    private static final String PREVIEW = "/proev/";
    private static final List<String> PAGES = List.of("svar", "frigivelse", "sletning");
    private static final String ROUND = "/maaling/";
    private static final List<String> REACHING = List.of("indbydelser", "breve");

    private final RoundPlan plan;
    private final List<ConditionOfStep> conditions;
    private final StepPages steps;
    private final LocalDate today;
    private final Language language;
    private final Messages words;
    private final WhenWords dates;

    OverviewWriter(
            RoundPlan plan, List<ConditionOfStep> conditions, StepPages steps, LocalDate today, Language language) {
        this.plan = plan;
        this.conditions = List.copyOf(conditions);
        this.steps = steps;
        this.today = today;
        this.language = language;
        this.words = Messages.of("plan", language);
        this.dates = WhenWords.of(language);
    }

    String title() {
        return words.text("overview.title." + plan.state(), "missing", missing().size());
    }

    OverviewPage write(
            PageFrame frame,
            FormToken token,
            Optional<PlanNotice> notice,
            List<PlanWarning> warnings,
            Optional<DateField> refused) {
        boolean isDraft = plan.state() == PlanState.DRAFT;
        return new OverviewPage(
                frame,
                isDraft ? StepFrame.ofRound(LAST_STEP, language) : null,
                plan.title().in(language),
                token,
                StepPages.overview(plan),
                plan.version(),
                title(),
                lead(),
                notice.map(each -> words.text("notice." + each.code(), details()))
                        .orElse(null),
                plan.state().isChangeable() ? rows() : List.of(),
                plan.state().isChangeable() ? WarningRow.listShort(warnings, language) : List.of(),
                ProcessCell.list(plan, today, language),
                plan.questions().isPresent() && steps.isThere(PREVIEW + "{roundId}") ? PREVIEW + plan.id() : null,
                plan.state() == PlanState.DRAFT ? List.of() : reaching(),
                action(),
                quiet(),
                plan.state() == PlanState.OPEN ? extend(refused) : null,
                pages(),
                words);
    }

    private List<ConditionOfStep> missing() {
        return StepPages.missing(conditions);
    }

    private String lead() {
        return words.text("overview.lead." + plan.state(), details());
    }

    private Object[] details() {
        FieldPeriod period = plan.timetable().period();
        return new Object[] {
            "round",
            plan.title().in(language),
            "opens",
            dates.moment(period.opensAt()),
            "last",
            dates.day(period.lastDay()),
            "release",
            dates.day(plan.timetable().release()),
            "validation",
            plan.timetable()
                    .find(Milestone.VALIDATION)
                    .map(date -> dates.day(date.when().firstDay()))
                    .orElse("-"),
            "missing",
            missing().size()
        };
    }

    private List<OverviewPage.PageLink> reaching() {
        return REACHING.stream()
                .filter(page -> steps.isThere(ROUND + "{roundId}/" + page))
                .map(page -> new OverviewPage.PageLink(
                        ROUND + plan.id() + "/" + page, words.text("overview.reaching." + page)))
                .toList();
    }

    private List<ConditionRow> rows() {
        Optional<ConditionOfStep> next = plan.state() == PlanState.PLANNED
                ? missing().stream()
                        .filter(condition -> steps.find(plan, condition).isPresent())
                        .findFirst()
                : Optional.empty();
        return conditions.stream()
                .map(condition -> new ConditionRow(
                        condition.answer().met(),
                        condition.answer().what(),
                        condition.answer().how(),
                        steps.find(plan, condition).orElse(null),
                        next.filter(condition::equals).isPresent()))
                .toList();
    }

    private @Nullable Action action() {
        return switch (plan.state()) {
            case DRAFT -> new Action("/faerdig", words.text("overview.finish"), null);
            case PLANNED ->
                new Action(
                        "/klar",
                        words.text("overview.ready"),
                        missing().isEmpty()
                                ? null
                                : words.text(
                                        "overview.blocked", "missing", missing().size()));
            case READY, OPEN, CLOSED -> null;
        };
    }

    private @Nullable Action quiet() {
        return switch (plan.state()) {
            case DRAFT -> new Action("/smid-vaek", words.text("overview.discard"), null);
            case READY -> new Action("/tilbage", words.text("overview.take-back"), null);
            case PLANNED, OPEN, CLOSED -> null;
        };
    }

    /// Pages of other modules, where they are there and the round is so far.
    private List<OverviewPage.PageLink> pages() {
        return plan.state().isChangeable() || plan.state() == PlanState.READY
                ? List.of()
                : PAGES.stream()
                        .filter(page -> steps.isThere(ROUND + "{roundId}/" + page))
                        .map(page -> new OverviewPage.PageLink(
                                StepPages.overview(plan) + "/" + page, words.text("overview.page." + page)))
                        .toList();
    }

    private DateGroup extend(Optional<DateField> refused) {
        LocalDate last = plan.timetable().period().lastDay();
        return new DateGroup(
                refused.orElseGet(() -> DateField.of(SettingsForm.LAST, last.plusDays(7))),
                words.text("extend.legend"),
                words.text("extend.hint", "last", dates.day(last)),
                refused.isPresent() ? words.text("extend.problem", "last", dates.date(last)) : null,
                null,
                words);
    }
}
