package dk.samspil.collection.respond.web;

import dk.samspil.collection.promise.RoundDates;
import dk.samspil.collection.respond.AskedRound;
import dk.samspil.collection.respond.PageLanguage;
import dk.samspil.collection.respond.Words;
import dk.samspil.ui.SiteSettings;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// Makes the pages on which there is nothing to fill in but the code, and what surrounds every page.
@Component
final class RespondentPages {
    private static final List<String> STYLE_SHEETS = List.of("/assets/tokens.css", "/assets/svar.css");
    private static final String ICON = "/assets/img/samspil.svg";
    private static final String SCRIPT = "/assets/svar.js";

    private static final int CLEARS_AFTER = 60;

    private final SiteSettings site;
    private final ResourceUrlProvider addresses;
    private final Sittings sittings;
    private final Map<String, String> addressOf = new ConcurrentHashMap<>();

    RespondentPages(SiteSettings site, ResourceUrlProvider addresses, Sittings sittings) {
        this.site = site;
        this.addresses = addresses;
        this.sittings = sittings;
    }

    SvarFrame frame(String title, Words words) {
        return frame(title, words, true, CLEARS_AFTER);
    }

    /// Around a page with questions.
    SvarFrame frameWithoutFoot(String title, Words words) {
        return frameWithoutFoot(title, words, 0);
    }

    /// Around a page on which one is busy for some seconds before anybody may say that nobody is there.
    SvarFrame frameWithoutFoot(String title, Words words, int secondsOfWork) {
        return frame(title, words, false, CLEARS_AFTER + secondsOfWork);
    }

    private SvarFrame frame(String title, Words words, boolean foot, int clearsAfter) {
        return new SvarFrame(
                title,
                words,
                SvarMode.current(sittings),
                site.municipality(),
                site.contact(),
                STYLE_SHEETS.stream().map(this::address).toList(),
                address(ICON),
                address(SCRIPT),
                foot,
                clearsAfter);
    }

    private String address(String file) {
        return addressOf.computeIfAbsent(file, name -> {
            String address = addresses.getForLookupPath(name);
            if (address == null) {
                throw new IllegalStateException("no file " + name);
            }
            return address;
        });
    }

    CodePage code(Words words, String typed, CodePage.@Nullable Problem problem) {
        String title = words.text("code.title");
        return new CodePage(
                frame(
                        problem == null ? title : words.text("error.prefix", "title", title),
                        words,
                        true,
                        typed.isEmpty() ? 0 : CLEARS_AFTER),
                typed,
                problem,
                calling(words, "code.none"),
                LanguageLink.of(PageLanguage.ALL, words.language()));
    }

    CodePage emptyCode(Words words) {
        return code(words, "", problem(words, "code.empty.heading", words.text("code.empty"), false));
    }

    CodePage wrongLength(Words words, String typed, int signs) {
        return code(
                words, typed, problem(words, "code.length.heading", words.text("code.length", "count", signs), false));
    }

    CodePage unknownCode(Words words, String typed) {
        return code(words, typed, problem(words, "code.error.heading", words.text("code.unknown"), true));
    }

    CodePage tooManyTries(Words words, String typed) {
        String text = site.contact().isEmpty()
                ? words.text("code.wait")
                : words.text("code.wait.call", "contact", site.contact());
        return code(words, typed, problem(words, "code.wait.heading", text, false));
    }

    private static CodePage.Problem problem(Words words, String heading, String text, boolean signs) {
        return new CodePage.Problem(words.text(heading), words.text("code.error.link"), text, signs);
    }

    NoticePage used(Words words) {
        return notice(
                words,
                "used",
                words.text("used.lead"),
                List.of(words.text("used.not-you"), calling(words, "used.not-you")),
                List.of(),
                words.text("used.other"));
    }

    NoticePage closed(Words words, RoundDates dates) {
        String lead = dates.lastDay()
                .map(day -> words.text("closed.lead", "day", day(words, day, true)))
                .orElseGet(() -> words.text("closed.lead.undated"));
        return notice(
                words,
                "closed",
                lead,
                List.of(words.text("closed.draft"), calling(words, "closed")),
                whatHappensNext(words, dates),
                null);
    }

    NoticePage early(Words words, RoundDates dates) {
        String lead = dates.opens()
                .map(day -> words.text("early.lead", "day", day(words, day, true)))
                .orElseGet(() -> words.text("early.lead.undated"));
        return notice(words, "early", lead, List.of(), List.of(), null);
    }

    NoticePage elsewhere(Words words) {
        return notice(words, "team.elsewhere", calling(words, "team.elsewhere"), List.of(), List.of(), null);
    }

    /// @param kind the last part of the key of its words, such as `stale`
    NoticePage trouble(Words words, String kind) {
        String key = "trouble." + kind;
        return notice(words, key, words.text(key + ".lead"), List.of(), List.of(), words.text("trouble.code"));
    }

    /// The ballot may not be stored: the same form can be sent again.
    NoticePage unsent(Words words, SheetFields again) {
        String title = words.text("trouble.unsent.title");
        return new NoticePage(
                frame(title, words), title, words.text("trouble.unsent.lead"), List.of(), List.of(), again, null);
    }

    private NoticePage notice(
            Words words,
            String key,
            String lead,
            List<String> paragraphs,
            List<NoticePage.Step> steps,
            @Nullable String button) {
        String title = words.text(key + ".title");
        return new NoticePage(frame(title, words), title, lead, paragraphs, steps, null, button);
    }

    ReceiptPage receipt(Words words, AskedRound round) {
        List<NoticePage.Step> steps = new ArrayList<>();
        steps.add(new NoticePage.Step(true, words.text("receipt.today"), words.text("receipt.today.text")));
        steps.addAll(whatHappensNext(words, round.dates()));
        if (steps.size() == 1) {
            steps.add(new NoticePage.Step(false, words.text("receipt.undated"), words.text("receipt.undated.text")));
        }
        return new ReceiptPage(frame(words.text("receipt.title"), words), steps);
    }

    private static List<NoticePage.Step> whatHappensNext(Words words, RoundDates dates) {
        List<NoticePage.Step> steps = new ArrayList<>();
        dates.results()
                .ifPresent(day -> steps.add(
                        new NoticePage.Step(false, day(words, day, false), words.text("receipt.results.text"))));
        dates.talkedBy()
                .ifPresent(day -> steps.add(new NoticePage.Step(
                        false,
                        words.text("receipt.talk", "day", day(words, day, false)),
                        words.text("receipt.talk.text"))));
        return steps;
    }

    /// A sentence that names whom to call, where the municipality has said.
    String calling(Words words, String key) {
        return site.contact().isEmpty()
                ? words.text(key + ".ask")
                : words.text(key + ".call", "contact", site.contact());
    }

    /// `søndag 8. november 2026`, or without the weekday.
    static String day(Words words, LocalDate day, boolean weekday) {
        return DateTimeFormatter.ofLocalizedDate(weekday ? FormatStyle.FULL : FormatStyle.LONG)
                .withLocale(words.language().locale())
                .format(day)
                .replace("den ", "");
    }
}
