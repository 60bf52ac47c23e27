package dk.samspil.survey.library;

import dk.samspil.shared.LanguageTag;
import dk.samspil.survey.AnswerOptions;
import dk.samspil.survey.Dimension;
import dk.samspil.survey.Item;
import dk.samspil.survey.Questionnaire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gives every question of a draft the number of its version: that of an earlier one which measures the
/// same, or else the next.
final class Versions {
    private final List<ItemVersion> known;
    private final Instant now;
    private final List<ItemVersion> added = new ArrayList<>();

    /// @param known all versions of the questions concerned
    Versions(List<ItemVersion> known, Instant now) {
        this.known = List.copyOf(known);
        this.now = now;
    }

    QuestionnaireDraft settle(QuestionnaireDraft draft) {
        Questionnaire questionnaire = draft.questionnaire();
        LanguageTag original = questionnaire.original();
        List<Dimension> dimensions = questionnaire.dimensions().stream()
                .map(dimension -> dimension.withItems(dimension.items().stream()
                        .map(item -> settle(item, dimension.options(), original))
                        .toList()))
                .toList();
        return new QuestionnaireDraft(Editing.withDimensions(questionnaire, dimensions), draft.blocks());
    }

    /// The versions that were not known before.
    List<ItemVersion> listAdded() {
        return List.copyOf(added);
    }

    private Item settle(Item item, AnswerOptions options, LanguageTag original) {
        var wanted = new ItemVersion(item, original, options.min(), options.max(), now);
        List<ItemVersion> ofItem = known.stream()
                .filter(version -> version.item().id().equals(item.id()))
                .toList();
        Optional<ItemVersion> same = ofItem.stream()
                .filter(version -> version.measuresTheSame(wanted))
                .findFirst();
        if (same.isPresent()) {
            return Editing.withVersion(item, same.get().item().version());
        }
        int highest = ofItem.stream()
                .mapToInt(version -> version.item().version())
                .max()
                .orElse(0);
        Item settled = Editing.withVersion(item, Math.max(item.version(), highest + 1));
        added.add(new ItemVersion(settled, original, options.min(), options.max(), now));
        return settled;
    }
}
