package dk.samspil.collection.rate.web;

import dk.samspil.collection.rate.RoundRates;
import dk.samspil.collection.rate.Share;
import dk.samspil.collection.rate.ShareWords;
import dk.samspil.collection.rate.UnitRate;
import dk.samspil.collection.rate.web.RatesPage.Bar;
import dk.samspil.collection.rate.web.RatesPage.Empty;
import dk.samspil.collection.rate.web.RatesPage.Help;
import dk.samspil.collection.rate.web.RatesPage.Row;
import dk.samspil.organisation.Unit;
import dk.samspil.survey.plan.FieldPeriod;
import dk.samspil.survey.plan.IsoWeek;
import dk.samspil.survey.plan.RoundPlan;
import dk.samspil.survey.plan.WhenWords;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Numbers;
import dk.samspil.ui.PageFrame;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Puts the rates of a round into words for HR.
///
/// @param then those of the same day last time; empty where nobody knows
record RatesPageWriter(
        RoundPlan plan, Optional<RoundRates> rates, Optional<RoundRates> then, LocalDate today, Messages words) {

    RatesPage write(PageFrame frame) {
        Optional<UnitRate> whole = rates.flatMap(RoundRates::findWhole);
        return new RatesPage(
                frame,
                "/maaling/" + plan.id(),
                kicker(),
                heading(),
                whole.isPresent() ? lead() : "",
                whole.isPresent() ? Optional.empty() : Optional.of(empty()),
                whole.isPresent() ? bars(rates.orElseThrow()) : List.of(),
                whole.isPresent() ? Optional.of(help(rates.orElseThrow())) : Optional.empty(),
                whole.isPresent()
                        ? rates.orElseThrow().list().stream().map(this::row).toList()
                        : List.of(),
                words);
    }

    String heading() {
        return rates.flatMap(RoundRates::findWhole)
                .map(rate -> ShareWords.of("heading", rate.share(), words))
                .orElseGet(() -> words.text("heading." + plan.state()));
    }

    private FieldPeriod period() {
        return plan.timetable().period();
    }

    private String kicker() {
        String title = plan.title().in(words.language());
        return today.isBefore(period().firstDay()) || today.isAfter(period().lastDay())
                ? title
                : words.text(
                        "kicker",
                        "week",
                        IsoWeek.of(today).week(),
                        "day",
                        ChronoUnit.DAYS.between(period().firstDay(), today) + 1,
                        "days",
                        period().days());
    }

    private String lead() {
        long left = ChronoUnit.DAYS.between(today, period().lastDay());
        String days = left < 0 ? words.text("left.none") : words.text("left", "days", left);
        return then.flatMap(RoundRates::findWhole)
                .map(rate -> words.text("same-day", "share", share(rate.share())) + " " + days)
                .orElse(days);
    }

    private Empty empty() {
        var first = WhenWords.of(words.language()).day(period().firstDay().plusDays(1));
        return rates.isPresent()
                ? new Empty(words.text("few.heading"), words.text("few.text"))
                : new Empty(words.text("none.heading"), words.text("none.text", "day", first));
    }

    private List<Bar> bars(RoundRates now) {
        return now.listDepartments().stream()
                .map(unit -> bar(unit, now.findExactly(unit.id())))
                .toList();
    }

    private Bar bar(Unit unit, Optional<UnitRate> rate) {
        Optional<Share> before =
                then.flatMap(last -> last.findExactly(unit.id())).map(UnitRate::share);
        return new Bar(
                unit.name(),
                rate.map(each -> each.share().percent()),
                before.map(Share::percent),
                rate.map(each -> spoken(each.share(), before)).orElse(""),
                rate.map(each -> share(each.share())).orElseGet(() -> words.text("above")),
                rate.map(this::invited).orElse(""));
    }

    private String spoken(Share now, Optional<Share> before) {
        return before.map(last -> words.text("bar.before", "share", share(now), "before", share(last)))
                .orElseGet(() -> share(now));
    }

    private Help help(RoundRates now) {
        List<Row> units = now.listWhereToHelp().stream().map(this::row).toList();
        return new Help(words.text("help.lead", "count", units.size()), units);
    }

    private Row row(RoundRates.Shown shown) {
        return new Row(
                shown.unit().name(),
                shown.level(),
                words.text("row", "share", share(shown.rate().share()), "invited", invited(shown.rate())));
    }

    private String invited(UnitRate rate) {
        return words.text("invited", "people", Numbers.whole(rate.invited(), words.language()));
    }

    private String share(Share share) {
        return ShareWords.of("share", share, words);
    }
}
