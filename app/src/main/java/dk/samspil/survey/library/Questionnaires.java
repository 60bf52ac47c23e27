package dk.samspil.survey.library;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import dk.samspil.shared.LanguageTag;
import dk.samspil.shared.LocalText;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.ShareWord;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The questionnaires that HR is working on, and every version of their questions.
///
/// A question keeps its id for good. Other words in the language it was written in, another target, scale
/// or direction make a new version of it, and going back to earlier words goes back to the earlier
/// version.
@Component
public final class Questionnaires {
    private final LibraryStore store;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final DepartmentLimit limit;
    private final Clock clock;

    Questionnaires(
            LibraryStore store,
            AuditLog auditLog,
            TransactionTemplate transaction,
            DepartmentLimit limit,
            Clock clock) {
        this.limit = limit;
        this.store = store;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Begins a draft with this content: start content, last year's questionnaire, or one from a file.
    public StoredDraft begin(QuestionnaireDraft content, Actor actor) {
        return save(new DraftId(UUID.randomUUID()), 0, content, "questionnaire begun", actor)
                .orElseThrow(() -> new IllegalStateException("a new draft has no earlier revision"));
    }

    public Optional<StoredDraft> find(DraftId id) {
        return store.find(id);
    }

    /// All drafts, the one saved last first.
    public List<StoredDraft> list() {
        return store.list();
    }

    /// All versions of these questions, each question's first first.
    public List<ItemVersion> listVersions(Collection<String> items) {
        return store.listVersions(items);
    }

    public EditOutcome add(DraftId id, int revision, NewQuestion question, Actor actor) {
        return edit(id, revision, actor, "question added", draft -> {
            var editor = new DraftEditor(draft);
            if (question.theme() instanceof NewQuestion.Theme.Existing(String page)) {
                Optional<Block> block = draft.findBlock(page);
                if (block.isEmpty()) {
                    return new Edit.Refused(new EditOutcome.Gone());
                }
                if (block.get().isLocked()) {
                    return new Edit.Refused(new EditOutcome.Locked());
                }
            }
            String fresh = editor.freshId(question.text(), new HashSet<>(store.listItemIds()));
            return withinLimit(editor.add(question, fresh), fresh);
        });
    }

    /// Adds the pages of another questionnaire as themes.
    public EditOutcome append(DraftId id, int revision, QuestionnaireDraft other, Decision decision, Actor actor) {
        return edit(
                id,
                revision,
                actor,
                "theme added",
                draft -> new DraftEditor(draft)
                        .append(other, decision)
                        .<Edit>map(both -> new Edit.Done(both, ""))
                        .orElseGet(() -> new Edit.Refused(new EditOutcome.AlreadyThere())));
    }

    /// Writes down who decided that a theme is asked.
    public EditOutcome decide(DraftId id, int revision, String page, Decision decision, Actor actor) {
        return edit(
                id,
                revision,
                actor,
                "theme decided",
                draft -> draft.findBlock(page).isEmpty()
                        ? new Edit.Refused(new EditOutcome.Gone())
                        : new Edit.Done(draft.withDecision(page, decision), ""));
    }

    /// Says which dimension is the outcome that the others are held against; empty for none. The words of the core
    /// stay as they are.
    public EditOutcome chooseOutcome(DraftId id, int revision, Optional<String> dimension, Actor actor) {
        return edit(
                id,
                revision,
                actor,
                "outcome chosen",
                draft -> dimension
                                .filter(each -> draft.questionnaire().listThemes().stream()
                                        .noneMatch(theme -> theme.id().equals(each)))
                                .isPresent()
                        ? new Edit.Refused(new EditOutcome.Gone())
                        : new Edit.Done(new DraftEditor(draft).withOutcome(dimension), ""));
    }

    /// Says that a dimension is how people rate what it would mean to them if a theme became better; empty for a theme
    /// like any other.
    public EditOutcome rateEffect(DraftId id, int revision, String rating, Optional<String> theme, Actor actor) {
        return edit(id, revision, actor, "rating of effect chosen", draft -> {
            Optional<Dimension> chosen = draft.questionnaire().findDimension(rating);
            if (chosen.isEmpty()) {
                return new Edit.Refused(new EditOutcome.Gone());
            }
            boolean isOutcome = chosen.get().role() == Dimension.Role.OUTCOME;
            return Optional.of(new DraftEditor(draft))
                    .filter(editor -> !isOutcome)
                    .flatMap(editor -> editor.withEffect(rating, theme))
                    .<Edit>map(changed -> new Edit.Done(changed, ""))
                    .orElseGet(() -> new Edit.Refused(new EditOutcome.NoEffect()));
        });
    }

    /// Says in which words reports tell how many answer a question positively; empty for not at all. The words of the
    /// question, and so its version, stay as they are.
    public EditOutcome tellShare(DraftId id, int revision, String question, Optional<ShareWord> share, Actor actor) {
        return edit(
                id,
                revision,
                actor,
                "share of a question chosen",
                draft -> draft.questionnaire().listItems().stream()
                                .noneMatch(item -> item.id().equals(question))
                        ? new Edit.Refused(new EditOutcome.Gone())
                        : new Edit.Done(new DraftEditor(draft).withShare(question, share), question));
    }

    /// Asks a theme of one department only, or of everybody.
    ///
    /// @param department the department, which the caller knows to be there
    public EditOutcome askOf(DraftId id, int revision, String page, Optional<UnitId> department, Actor actor) {
        return edit(id, revision, actor, "theme asked of others", draft -> {
            Optional<Block> block = draft.findBlock(page);
            if (block.isEmpty()) {
                return new Edit.Refused(new EditOutcome.Gone());
            }
            if (block.get().isLocked()) {
                return new Edit.Refused(new EditOutcome.Locked());
            }
            return new DraftEditor(draft)
                    .askOf(page, department)
                    .map(changed -> withinLimit(changed, ""))
                    .orElseGet(() -> new Edit.Refused(new EditOutcome.Mixed()));
        });
    }

    private Edit withinLimit(QuestionnaireDraft draft, String question) {
        return limit.isKept(draft.questionnaire())
                ? new Edit.Done(draft, question)
                : new Edit.Refused(new EditOutcome.TooManyOfDepartment(limit.most()));
    }

    /// How many questions of its own a department may have.
    public int mostOfDepartment() {
        return limit.most();
    }

    /// Gives a question other words. In the core the words of the original language are locked, but not
    /// the others.
    public EditOutcome reword(DraftId id, int revision, Rewording rewording, Actor actor) {
        return edit(id, revision, actor, "question reworded", draft -> {
            Optional<Block> block = draft.findBlockOf(rewording.question());
            if (block.isEmpty()) {
                return new Edit.Refused(new EditOutcome.Gone());
            }
            Optional<Licence> licence =
                    block.get().licence().filter(each -> each.unchangedIn().contains(rewording.language()));
            if (licence.isPresent()) {
                return new Edit.Refused(new EditOutcome.Licensed(licence.get()));
            }
            if (block.get().isLocked()
                    && rewording.language().equals(draft.questionnaire().original())) {
                return new Edit.Refused(new EditOutcome.Locked());
            }
            return new Edit.Done(rewording.apply(draft), rewording.question());
        });
    }

    /// Lets the questionnaire be answered in another language too; its words are still to be translated.
    public EditOutcome addLanguage(DraftId id, int revision, LanguageTag language, Actor actor) {
        return edit(id, revision, actor, "language added", draft -> {
            List<LanguageTag> languages = new ArrayList<>(draft.questionnaire().languages());
            if (languages.isEmpty()) {
                languages.add(draft.questionnaire().original());
            }
            if (languages.contains(language)) {
                return new Edit.Refused(new EditOutcome.AlreadyThere());
            }
            languages.add(language);
            return new Edit.Done(
                    new QuestionnaireDraft(Editing.withLanguages(draft.questionnaire(), languages), draft.blocks()),
                    "");
        });
    }

    /// Writes the words of many texts in a language that is not the original. Translations break no trend.
    public EditOutcome translate(
            DraftId id, int revision, LanguageTag language, Map<LocalText, String> words, Actor actor) {
        return edit(id, revision, actor, "questionnaire translated", draft -> {
            Optional<Licence> licence = draft.blocks().stream()
                    .flatMap(block -> block.licence().stream())
                    .filter(each -> each.unchangedIn().contains(language))
                    .findFirst();
            if (licence.isPresent()) {
                return new Edit.Refused(new EditOutcome.Licensed(licence.get()));
            }
            if (language.equals(draft.questionnaire().original())) {
                return new Edit.Refused(new EditOutcome.Locked());
            }
            return new Edit.Done(
                    new QuestionnaireDraft(Wording.translate(draft.questionnaire(), language, words), draft.blocks()),
                    "");
        });
    }

    /// Moves a question one place up on its page; the first goes last.
    public EditOutcome moveUp(DraftId id, int revision, String question, Actor actor) {
        return edit(
                id,
                revision,
                actor,
                "question moved",
                draft -> unlocked(draft, question)
                        .orElseGet(() -> new Edit.Done(new DraftEditor(draft).moveUp(question), question)));
    }

    public EditOutcome remove(DraftId id, int revision, String question, Actor actor) {
        return edit(
                id,
                revision,
                actor,
                "question removed",
                draft -> unlocked(draft, question)
                        .or(() -> new DraftEditor(draft).isRatedBy(question)
                                ? Optional.of(new Edit.Refused(new EditOutcome.NoEffect()))
                                : Optional.empty())
                        .orElseGet(() -> new DraftEditor(draft)
                                .remove(question)
                                .<Edit>map(left -> new Edit.Done(left, question))
                                .orElseGet(() -> new Edit.Refused(new EditOutcome.LastQuestion()))));
    }

    private sealed interface Edit {
        record Done(QuestionnaireDraft draft, String question) implements Edit {}

        record Refused(EditOutcome outcome) implements Edit {}
    }

    private static Optional<Edit> unlocked(QuestionnaireDraft draft, String question) {
        Optional<Block> block = draft.findBlockOf(question);
        if (block.isEmpty()) {
            return Optional.of(new Edit.Refused(new EditOutcome.Gone()));
        }
        return block.filter(Block::isLocked).map(locked -> new Edit.Refused(new EditOutcome.Locked()));
    }

    private EditOutcome edit(
            DraftId id, int revision, Actor actor, String action, Function<QuestionnaireDraft, Edit> change) {
        Optional<StoredDraft> before = store.find(id);
        if (before.isEmpty()) {
            return new EditOutcome.Gone();
        }
        if (before.get().revision() != revision) {
            return new EditOutcome.ChangedMeanwhile();
        }
        return switch (change.apply(before.get().content())) {
            case Edit.Refused(EditOutcome outcome) -> outcome;
            case Edit.Done(QuestionnaireDraft after, String question) ->
                save(id, revision, after, action, actor)
                        .<EditOutcome>map(saved -> new EditOutcome.Saved(saved, question))
                        .orElseGet(EditOutcome.ChangedMeanwhile::new);
        };
    }

    /// Empty where somebody else has saved the draft in the meantime.
    private Optional<StoredDraft> save(
            DraftId id, int revision, QuestionnaireDraft content, String action, Actor actor) {
        return Optional.ofNullable(transaction.execute(status -> {
            store.lockVersions();
            List<String> items =
                    content.questionnaire().listItems().stream().map(Item::id).toList();
            var versions =
                    new Versions(store.listVersions(items), clock.instant().truncatedTo(ChronoUnit.MICROS));
            QuestionnaireDraft settled = versions.settle(content);
            var draft =
                    new StoredDraft(id, revision + 1, settled, clock.instant().truncatedTo(ChronoUnit.MICROS));
            if (!store.add(draft)) {
                return null;
            }
            versions.listAdded().forEach(store::addVersion);
            auditLog.record(actor, action, id + ": " + content.questionnaire().id() + ", revision " + draft.revision());
            return draft;
        }));
    }
}
