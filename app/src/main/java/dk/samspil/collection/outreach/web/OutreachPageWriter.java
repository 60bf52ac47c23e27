package dk.samspil.collection.outreach.web;

import dk.samspil.collection.outreach.Hindrance;
import dk.samspil.collection.outreach.MessageState;
import dk.samspil.collection.outreach.OutreachState;
import dk.samspil.collection.outreach.OutreachState.Failure;
import dk.samspil.collection.outreach.OutreachState.Planned;
import dk.samspil.collection.outreach.OutreachState.Reach;
import dk.samspil.collection.outreach.RouteOrder;
import dk.samspil.collection.outreach.Step;
import dk.samspil.collection.outreach.web.OutreachPage.Choice;
import dk.samspil.collection.outreach.web.OutreachPage.DayField;
import dk.samspil.collection.outreach.web.OutreachPage.FailureRow;
import dk.samspil.collection.outreach.web.OutreachPage.StepRow;
import dk.samspil.collection.outreach.web.OutreachPage.Weekly;
import dk.samspil.collection.outreach.web.OutreachPage.WordsLink;
import dk.samspil.shared.Language;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts what is sent into words.
final class OutreachPageWriter {
    private final RoundPlan plan;
    private final OutreachState state;
    private final LocalDate today;
    private final Language language;
    private final Messages words;
    private final WhenWords dates;

    OutreachPageWriter(RoundPlan plan, OutreachState state, LocalDate today, Language language) {
        this.plan = plan;
        this.state = state;
        this.today = today;
        this.language = language;
        this.words = Messages.of("outreach", language);
        this.dates = WhenWords.of(language);
    }

    String title(Optional<String> problem) {
        return problem.isPresent() ? words.text("title.error") : words.text("title");
    }

    OutreachPage write(PageFrame frame, FormToken token, Optional<String> saved, Optional<String> problem) {
        String round = "/maaling/" + plan.id();
        return new OutreachPage(
                frame,
                token,
                round + PageWords.PAGE,
                round,
                plan.title().in(language),
                heading(),
                lead(),
                saved,
                problem,
                state.missing().stream()
                        .map(each -> words.text("missing." + each))
                        .toList(),
                state.hindrances().stream().map(this::trouble).toList(),
                state.steps().stream().map(step -> row(round, step)).toList(),
                weekly(round),
                Arrays.stream(RouteOrder.values()).map(this::choice).toList(),
                words.text("failures", "count", state.failures().size()),
                state.failures().stream().map(this::failure).toList(),
                words);
    }

    private String heading() {
        Planned invitation = state.steps().getFirst();
        if (invitation.hasBegun()) {
            return words.text("heading.sent", "sent", invitation.count(MessageState.SENT));
        }
        return state.reach()
                .map(reach -> words.text("heading.ready", "count", reach.email() + reach.sms(), "when", opens()))
                .orElseGet(() -> words.text("heading.planned", "when", opens()));
    }

    private String opens() {
        return dates.moment(plan.timetable().period().opensAt());
    }

    private String lead() {
        return state.reach().map(this::reach).orElseGet(() -> words.text("lead.unknown"));
    }

    private String reach(Reach reach) {
        return words.text("lead.reach", "email", reach.email(), "sms", reach.sms(), "letter", reach.letter());
    }

    private String trouble(Hindrance hindrance) {
        return words.text("trouble." + hindrance.trouble(), "route", words.text("route." + hindrance.route()));
    }

    private StepRow row(String round, Planned step) {
        return new StepRow(
                PageWords.of(step.step()),
                words.text("step." + step.step()),
                step.moment().map(moment -> when(step, moment)).orElseGet(() -> words.text("when.never")),
                step.hasBegun() ? states(step) : List.of(),
                wordings(round, step.step()),
                step.step().isReminder() && !step.hasBegun() ? Optional.of(day(step)) : Optional.empty());
    }

    private String when(Planned step, Instant moment) {
        String key = step.step() == Step.INVITATION || !step.proposed() ? "when" : "when.proposed";
        return words.text(key, "moment", dates.moment(moment));
    }

    private List<String> states(Planned step) {
        return Arrays.stream(MessageState.values())
                .filter(each -> step.count(each) > 0)
                .map(each -> words.text("state." + each, "count", step.count(each)))
                .toList();
    }

    private List<WordsLink> wordings(String round, Step step) {
        var routes = state.order().routes().stream();
        return PageWords.of(step, routes)
                .map(key -> new WordsLink(PageWords.address(round, key), words.text("wording." + PageWords.name(key))))
                .toList();
    }

    private Weekly weekly(String round) {
        String days = state.weeklyDays().stream().map(dates::day).collect(Collectors.joining(", "));
        return new Weekly(
                days.isEmpty() ? words.text("weekly.none") : words.text("weekly.when", "days", days),
                PageWords.of(Step.WEEKLY_TO_LEADERS, Step.WEEKLY_TO_LEADERS.routes().stream())
                        .map(key -> new WordsLink(
                                PageWords.address(round, key), words.text("wording." + PageWords.name(key))))
                        .toList());
    }

    private DayField day(Planned step) {
        FieldPeriod period = plan.timetable().period();
        LocalDate earliest = period.firstDay().plusDays(1);
        return new DayField(
                step.moment()
                        .map(moment -> LocalDate.ofInstant(moment, FieldPeriod.DANISH_TIME)
                                .toString())
                        .orElse(""),
                (today.isAfter(earliest) ? today : earliest).toString(),
                period.lastDay().toString());
    }

    private Choice choice(RouteOrder order) {
        return new Choice(order.name(), words.text("order." + order), order == state.order());
    }

    private FailureRow failure(Failure failure) {
        String why = failure.status().startsWith("5.2") || failure.status().startsWith("4")
                ? words.text("failure.full")
                : words.text("failure.unknown");
        return new FailureRow(failure.name(), failure.unit(), failure.address(), why);
    }
}
