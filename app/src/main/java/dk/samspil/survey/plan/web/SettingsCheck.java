package dk.samspil.survey.plan.web;

import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.Unit;
import dk.samspil.shared.Language;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.plan.Channel;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.Participants;
import dk.samspil.survey.plan.PlanSettings;
import dk.samspil.survey.plan.PolicyShelf;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.survey.plan.YearlyWheel;
import dk.samspil.ui.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the second step: the settings it means, or everything that is wrong with it, each with what was probably
/// meant.
final class SettingsCheck {
    /// A last day nearer than this to the first was not meant.
    private static final int PROBABLE_DAYS = 6;

    private final RoundPlan plan;
    private final SettingsForm form;
    private final LocalDate today;
    private final List<PolicyShelf.Offer> policies;
    private final Optional<OrganisationTree> units;
    private final Messages words;
    private final WhenWords dates;
    private final List<FormProblem> problems = new ArrayList<>();

    /// @param units among which some can be chosen; empty while there is no list of staff
    SettingsCheck(
            RoundPlan plan,
            SettingsForm form,
            LocalDate today,
            List<PolicyShelf.Offer> policies,
            Optional<OrganisationTree> units,
            Language language) {
        this.plan = plan;
        this.form = form;
        this.today = today;
        this.policies = List.copyOf(policies);
        this.units = units;
        this.words = Messages.of("plan", language);
        this.dates = WhenWords.of(language);
    }

    /// What a form means.
    sealed interface Outcome {
        record Good(PlanSettings settings) implements Outcome {}

        /// Something cannot be used.
        ///
        /// @param problems in the order of the page
        record Wrong(List<FormProblem> problems) implements Outcome {
            public Wrong {
                problems = List.copyOf(problems);
            }
        }
    }

    Outcome run() {
        Optional<LocalDate> first = read(SettingsForm.FIRST);
        Optional<LocalDate> last = read(SettingsForm.LAST);
        Optional<LocalDate> release = read(SettingsForm.RELEASE);
        Optional<LocalDate> employedBy = read(SettingsForm.EMPLOYED_BY);
        first.ifPresent(this::checkNotPast);
        first.ifPresent(from -> last.ifPresent(to -> checkOrder(from, to)));
        last.ifPresent(to -> release.ifPresent(out -> checkRelease(to, out)));
        checkWho();
        Optional<LocalTime> opens = time(SettingsForm.OPENS);
        Optional<LocalTime> closes = time(SettingsForm.CLOSES);
        checkTitles();
        checkPolicy();
        if (problems.isEmpty() && isSameDayBackwards(first, last, opens, closes)) {
            problems.add(FormProblem.of(SettingsForm.CLOSES, words.text("problem.closes.order")));
        }
        return problems.isEmpty()
                ? new Outcome.Good(settings(
                        new FieldPeriod(
                                first.orElseThrow(), opens.orElseThrow(), last.orElseThrow(), closes.orElseThrow()),
                        release.orElseThrow(),
                        employedBy.orElseThrow()))
                : new Outcome.Wrong(problems);
    }

    private Optional<LocalDate> read(String id) {
        DateField field = form.date(id);
        switch (field.read()) {
            case DateField.Reading.Date date -> {
                return Optional.of(date.day());
            }
            case DateField.Reading.Missing missing -> add(id, words.text("problem." + id + ".missing"));
            case DateField.Reading.NoDate none -> add(id, words.text("problem.date"));
            case DateField.Reading.NoSuchDay(var month) -> {
                String name = dates.month(month);
                problems.add(new FormProblem(
                        id,
                        words.text("problem.day", "days", month.lengthOfMonth(), "month", name),
                        Map.of(id, month.atEndOfMonth())));
            }
        }
        return Optional.empty();
    }

    private void checkNotPast(LocalDate first) {
        if (first.isBefore(today)) {
            LocalDate meant = first;
            for (int years = 1; meant.isBefore(today); years++) {
                meant = first.plusYears(years);
            }
            problems.add(new FormProblem(
                    SettingsForm.FIRST,
                    words.text("problem.st.past", "day", dates.date(first), "instead", dates.date(meant)),
                    Map.of(SettingsForm.FIRST, meant)));
        }
    }

    private void checkOrder(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            LocalDate meant = later(last, first);
            problems.add(new FormProblem(
                    SettingsForm.LAST,
                    words.text("problem.sl.order", "first", dates.date(first), "instead", dates.date(meant)),
                    Map.of(SettingsForm.LAST, meant)));
        }
    }

    /// The same day of a later month.
    private static LocalDate later(LocalDate typed, LocalDate first) {
        LocalDate meant = typed;
        for (int months = 1; !meant.isAfter(first.plusDays(PROBABLE_DAYS)); months++) {
            meant = typed.plusMonths(months);
        }
        return meant;
    }

    private void checkRelease(LocalDate last, LocalDate release) {
        if (!release.isAfter(last)) {
            LocalDate usual = YearlyWheel.usualRelease(plan.kind(), FieldPeriod.ofDays(last, last));
            problems.add(new FormProblem(
                    SettingsForm.RELEASE,
                    words.text("problem.fr.order", "last", dates.date(last), "instead", dates.date(usual)),
                    Map.of(SettingsForm.RELEASE, usual)));
        }
    }

    private void checkWho() {
        if (!form.has(SettingsForm.MONTHLY)
                && !form.has(SettingsForm.HOURLY)
                && !form.has(SettingsForm.TRAINEES)
                && !form.has(SettingsForm.LEADERS)) {
            add(SettingsForm.MONTHLY, words.text("problem.who"));
        }
        if (Arrays.stream(Channel.values()).noneMatch(channel -> form.has(SettingsForm.idOf(channel)))) {
            add(SettingsForm.idOf(Channel.EMAIL), words.text("problem.channel"));
        }
    }

    private Optional<LocalTime> time(String id) {
        Optional<LocalTime> time = form.findTime(id);
        if (time.isEmpty()) {
            add(id, words.text("problem.time"));
        }
        return time;
    }

    private void checkTitles() {
        if (form.text(SettingsForm.TITLE_DA).isBlank()) {
            add(SettingsForm.TITLE_DA, words.text("problem.title"));
        }
    }

    private void checkPolicy() {
        if (policies.stream().noneMatch(offer -> offer.key().equals(form.text(SettingsForm.POLICY)))) {
            add(SettingsForm.POLICY, words.text("problem.policy"));
        }
    }

    private static boolean isSameDayBackwards(
            Optional<LocalDate> first,
            Optional<LocalDate> last,
            Optional<LocalTime> opens,
            Optional<LocalTime> closes) {
        return first.equals(last) && !closes.orElseThrow().isAfter(opens.orElseThrow());
    }

    private PlanSettings settings(FieldPeriod period, LocalDate release, LocalDate employedBy) {
        String danish = form.text(SettingsForm.TITLE_DA);
        String english = form.text(SettingsForm.TITLE_EN);
        return new PlanSettings(
                LocalText.of(danish, english.isBlank() ? danish : english),
                period,
                release,
                new Participants(
                        employedBy,
                        form.has(SettingsForm.MONTHLY),
                        form.has(SettingsForm.HOURLY),
                        form.has(SettingsForm.TRAINEES),
                        form.has(SettingsForm.LEADERS),
                        form.has(SettingsForm.EVERY_JOB),
                        units.map(this::chosen).orElse(plan.participants().units())),
                form.text(SettingsForm.POLICY),
                Arrays.stream(Channel.values())
                        .filter(channel -> form.has(SettingsForm.idOf(channel)))
                        .collect(Collectors.toSet()),
                Arrays.stream(Language.values())
                        .filter(language ->
                                language == Language.DA || form.has(SettingsForm.LANGUAGE + language.code()))
                        .map(Language::code)
                        .toList());
    }

    private Set<UnitId> chosen(OrganisationTree tree) {
        return tree.listUnits().stream()
                .map(Unit::id)
                .filter(unit -> form.has(SettingsForm.UNIT + unit))
                .collect(Collectors.toSet());
    }

    private void add(String field, String text) {
        problems.add(FormProblem.of(field, text));
    }
}
