package dk.samspil.survey.web;

import dk.samspil.shared.LanguageTag;
import dk.samspil.survey.Target;
import dk.samspil.survey.library.Block;
import dk.samspil.survey.library.ItemVersion;
import dk.samspil.survey.library.Licence;
import dk.samspil.survey.library.StoredDraft;
import dk.samspil.survey.web.QuestionFormPage.Option;
import dk.samspil.survey.web.QuestionFormPage.Wrong;
import dk.samspil.ui.Look;
import dk.samspil.ui.Messages;
import dk.samspil.ui.Visit;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Puts a question's words in one language on a page.
final class RewordPageWriter {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final StoredDraft draft;
    private final AskedQuestion asked;
    private final LanguageTag language;
    private final List<ItemVersion> versions;
    private final Messages words;
    private final Days days;

    RewordPageWriter(
            StoredDraft draft,
            AskedQuestion asked,
            LanguageTag language,
            List<ItemVersion> versions,
            Messages words,
            Days days) {
        this.draft = draft;
        this.asked = asked;
        this.language = language;
        this.versions = List.copyOf(versions);
        this.words = words;
        this.days = days;
    }

    LanguageTag language() {
        return language;
    }

    boolean isOriginal() {
        return language.equals(draft.content().questionnaire().original());
    }

    /// The form filled in with what is saved.
    Form stored() {
        return new Form(
                RewordController.typed(
                        asked.text().find(language).orElse(""),
                        asked.help().flatMap(help -> help.find(language)).orElse(""),
                        asked.target()),
                words);
    }

    RewordPage write(Visit visit, Form form) {
        Block block = draft.content().findBlockOf(asked.id()).orElseThrow();
        Optional<Licence> licence = block.licence();
        boolean licensed =
                licence.filter(each -> each.unchangedIn().contains(language)).isPresent();
        boolean locked = block.isLocked() && isOriginal();
        String title = words.text("reword.title", "language", language.name(words.language()));
        String address = "/spoergeskemaer/" + draft.id();
        return new RewordPage(
                visit.frame(form.isRight() ? title : words.text("wrong.title", "title", title), Look.FLOW),
                visit.formToken(),
                address + "/ret",
                address,
                draft.revision(),
                asked.id(),
                language.value(),
                form.listErrors().stream()
                        .map(each -> new Wrong(each.field(), each.text()))
                        .toList(),
                title,
                isOriginal()
                        ? ""
                        : asked.text().in(draft.content().questionnaire().original()),
                note(licensed, locked, licence),
                !licensed && !locked,
                text(form),
                help(form),
                targets(form),
                languages(address),
                versions(),
                words);
    }

    private Field text(Form form) {
        return new Field(
                "tekst", words.text("reword.text"), "", form.value("tekst"), form.error("tekst"), true, direction());
    }

    private Field help(Form form) {
        return new Field(
                "hjaelp",
                words.text("reword.help"),
                words.text("reword.help.hint"),
                form.value("hjaelp"),
                form.error("hjaelp"),
                false,
                direction());
    }

    private String direction() {
        return language.readsRightToLeft() ? "rtl" : "ltr";
    }

    private String note(boolean licensed, boolean locked, Optional<Licence> licence) {
        if (licensed) {
            return words.text(
                    "reword.licensed", "notice", licence.map(Licence::notice).orElse(""));
        }
        if (locked) {
            return words.text("reword.locked");
        }
        if (licence.isPresent()) {
            return words.text("reword.translation", "notice", licence.get().notice());
        }
        return isOriginal() && asked.counted() ? words.text("reword.breaks") : "";
    }

    private List<Option> targets(Form form) {
        if (!isOriginal() || !asked.counted()) {
            return List.of();
        }
        return Arrays.stream(Target.values())
                .map(each -> new Option(
                        each.name(),
                        words.text("target." + each),
                        form.value("hvem").equals(each.name())))
                .toList();
    }

    private List<RewordPage.LanguageLink> languages(String address) {
        return draft.content().questionnaire().languages().stream()
                .map(tag -> new RewordPage.LanguageLink(
                        address + "/ret?spoergsmaal=" + asked.id() + "&sprog=" + tag,
                        tag.name(words.language()),
                        tag.equals(language),
                        asked.text().find(tag).isEmpty()))
                .toList();
    }

    private List<RewordPage.Version> versions() {
        return versions.reversed().stream()
                .map(each -> new RewordPage.Version(
                        words.text(
                                "reword.version",
                                "version",
                                each.item().version(),
                                "day",
                                days.of(each.since().atZone(DENMARK).toLocalDate())),
                        each.item().text().in(each.original()),
                        each.item()
                                .text()
                                .in(each.original())
                                .equals(asked.text().in(each.original()))))
                .toList();
    }
}
