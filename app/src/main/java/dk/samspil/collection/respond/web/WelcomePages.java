package dk.samspil.collection.respond.web;

import dk.samspil.collection.custody.KeyCustody;
import dk.samspil.collection.promise.PublicationRules.Shown;
import dk.samspil.collection.respond.AskedItem;
import dk.samspil.collection.respond.AskedRound;
import dk.samspil.collection.respond.Pass;
import dk.samspil.collection.respond.PassLock;
import dk.samspil.collection.respond.Sheet;
import dk.samspil.collection.respond.Words;
import dk.samspil.organisation.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Makes the pages between the code and the first question.
@Component
final class WelcomePages {
    private final RespondentPages pages;
    private final PassLock lock;

    WelcomePages(RespondentPages pages, PassLock lock) {
        this.pages = pages;
        this.lock = lock;
    }

    WelcomePage welcome(Words words, AskedRound round, Pass pass) {
        return new WelcomePage(
                pages.frame(words.text("welcome.title"), words),
                lock.lock(pass),
                words.html("welcome.lead", "unit", round.units().nameOf(pass.unit()), "minutes", round.minutes()),
                words.text(round.isConfidentialOnly() ? "welcome.promise.confidential" : "welcome.promise"),
                words.text("welcome.threshold", "count", round.shown().fewestAnswers()),
                rungs(words, round, pass),
                attributes(words, round),
                facts(words, round),
                pass.ticket().isEmpty() && round.units().isMovable(pass.unit()),
                LanguageLink.of(round.languages(), words.language()));
    }

    /// Own answer, own unit, and those above: each by itself up to the first that is surely shown, the
    /// others together.
    private static List<WelcomePage.Rung> rungs(Words words, AskedRound round, Pass pass) {
        List<WelcomePage.Rung> rungs = new ArrayList<>();
        rungs.add(new WelcomePage.Rung(
                "sealed",
                words.text("where.own"),
                words.text(round.isConfidentialOnly() ? "where.own.operator" : "where.own.sealed")));
        List<Unit> up = round.units().upFrom(pass.unit());
        Shown shown = round.shown();
        int at = 0;
        while (at < up.size() && round.units().invitedIn(up.get(at).id()) < shown.fewestAnswers()) {
            int invited = round.units().invitedIn(up.get(at).id());
            rungs.add(new WelcomePage.Rung(
                    "no",
                    up.get(at).name(),
                    invited <= 1 ? words.text("where.small.one") : words.text("where.small", "count", invited)));
            at++;
        }
        boolean small = at > 0;
        boolean comments = !round.comments().isEmpty();
        if (at < up.size() && !small) {
            rungs.add(rung(words, round, up.get(at), words.text("where.threshold", "count", shown.fewestAnswers())));
            at++;
        }
        if (at < up.size()) {
            String key = small ? "where.small.above" + (comments ? ".comments" : "") : "where.comments";
            rungs.add(rung(words, round, up.get(at), small || comments ? words.text(key) : ""));
            at++;
        }
        if (at < up.size()) {
            rungs.add(new WelcomePage.Rung("", joined(words, up.subList(at, up.size())), ""));
        }
        rungs.addAll(onlyHere(words, round));
        return rungs;
    }

    /// Themes of one department are in no figure above it.
    private static List<WelcomePage.Rung> onlyHere(Words words, AskedRound round) {
        return round.pages().stream()
                .flatMap(page -> page.askedOf().stream())
                .distinct()
                .map(department -> round.units().nameOf(department))
                .map(unit ->
                        new WelcomePage.Rung("", words.text("where.only", "unit", unit), words.text("where.only.note")))
                .toList();
    }

    private static WelcomePage.Rung rung(Words words, AskedRound round, Unit unit, String note) {
        String invited = words.text("where.invited", "count", round.units().invitedIn(unit.id()));
        return new WelcomePage.Rung("", unit.name(), (invited + " " + note).strip());
    }

    private static String joined(Words words, List<Unit> units) {
        String last = units.getLast().name();
        if (units.size() == 1) {
            return last;
        }
        String others =
                units.subList(0, units.size() - 1).stream().map(Unit::name).collect(Collectors.joining(", "));
        return words.text("where.rest", "units", others, "last", last);
    }

    /// By what else answers are counted. An attribute that no figure uses goes by the name of its column.
    private static String attributes(Words words, AskedRound round) {
        if (round.attributeNames().isEmpty()) {
            return words.text("where.attributes.none");
        }
        String names = round.attributeNames().stream()
                .map(name -> round.shown().attributes().stream()
                        .filter(attribute -> attribute.name().equals(name))
                        .findFirst()
                        .map(attribute -> attribute.label().in(words.language().tag()))
                        .orElse(name))
                .map(name -> name.toLowerCase(words.language().locale()))
                .collect(Collectors.joining(", "));
        return words.text("where.attributes", "names", names);
    }

    private static List<String> facts(Words words, AskedRound round) {
        String deleted = round.dates()
                .codesDeleted()
                .map(day -> words.text("how.deleted", "day", RespondentPages.day(words, day, false)))
                .orElseGet(() -> words.text("how.deleted.undated"));
        return Stream.of(
                        words.text("how.sealed"),
                        round.key()
                                .map(key -> words.text(keyWords(key.custody())))
                                .orElse(""),
                        words.text("how.used"),
                        deleted,
                        words.text("how.honest"))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }

    private static String keyWords(KeyCustody custody) {
        return switch (custody) {
            case THREE_HOLDERS -> "how.key.shared";
            case OPERATOR -> "how.key.operator";
            case DEMONSTRATION -> "how.key.rehearsal";
        };
    }

    WelcomeBackPage welcomeBack(Words words, AskedRound round, Pass pass, Sheet sheet, int revision) {
        var progress = new Progress(pass, lock.lock(pass), sheet, revision, false);
        int answered = sheet.answers().answered();
        int all = round.itemsAsked();
        String unit = round.units().nameOf(pass.unit());
        Optional<AskedItem> next = firstOpen(round, sheet);
        String lead = next.map(item ->
                        words.html("resume.lead", "number", item.number(), "count", round.questions(), "unit", unit))
                .orElseGet(() -> words.html("resume.lead.all", "unit", unit));
        String by = round.dates()
                .lastDay()
                .map(day -> words.html("resume.by", "day", RespondentPages.day(words, day, true)))
                .orElseGet(() -> words.text("resume.by.undated"));
        return new WelcomeBackPage(
                pages.frame(words.text("resume.title"), words),
                SheetFields.of(words.language().code(), progress, ""),
                lead,
                answered,
                all,
                words.text("resume.answered", "count", answered, "all", all),
                words.text("resume.left", "minutes", round.minutesFor(all - answered)),
                by,
                next.map(item -> Integer.toString(round.pageOf(item).number())).orElse(Target.afterItems(round)),
                next.map(item -> "#" + SheetFields.ITEM + item.index()).orElse(""));
    }

    /// The first item after the last that was answered.
    private static Optional<AskedItem> firstOpen(AskedRound round, Sheet sheet) {
        AskedItem open = null;
        List<AskedItem> backwards = round.pages().stream()
                .flatMap(page -> page.items().stream())
                .toList()
                .reversed();
        for (AskedItem item : backwards) {
            if (sheet.answers().isAnswered(item)) {
                return Optional.ofNullable(open);
            }
            open = item;
        }
        return Optional.ofNullable(open);
    }

    TeamPage team(Words words, AskedRound round, Pass pass) {
        return new TeamPage(
                pages.frameWithoutFoot(words.text("team.title"), words),
                lock.lock(pass),
                round.units().besides(pass.unit()).stream()
                        .map(unit -> new TeamPage.Team(unit.id().value(), unit.name()))
                        .toList(),
                words.text("team.keep", "unit", round.units().nameOf(pass.unit())));
    }
}
