package dk.samspil.survey;

import dk.samspil.shared.LocalText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// One question with a permanent id, in one of its versions.
///
/// @param reversed whether a high answer means little of what the dimension measures; such answers are
///     turned before they are scaled
/// @param version counts the wordings and targets that the question has had, from 1; two versions cannot
///     be compared
/// @param help a line below the question that explains a word of it
/// @param dontKnow whether "don't know / not relevant" may be answered; such an answer is in no figure's
///     denominator
/// @param target whom the question asks about, where that is said
/// @param fixedPoint whether the item is one of the few by which later, shorter surveys are compared
/// @param share what reports say of those who answer positively; empty where they do not tell the share
public record Item(
        String id,
        LocalText text,
        boolean reversed,
        int version,
        Optional<LocalText> help,
        boolean dontKnow,
        Optional<Target> target,
        Set<Tag> tags,
        boolean fixedPoint,
        Optional<ShareWord> share) {
    public Item {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an item needs an id");
        }
        if (version < 0) {
            throw new IllegalArgumentException("versions are counted from 1");
        }
        version = Math.max(1, version); // questionnaires frozen before there were versions say 0
        Set<Tag> sorted = EnumSet.noneOf(Tag.class);
        sorted.addAll(tags);
        tags = Collections.unmodifiableSet(sorted);
    }

    /// A question whose share of positive answers is not told.
    public Item(
            String id,
            LocalText text,
            boolean reversed,
            int version,
            Optional<LocalText> help,
            boolean dontKnow,
            Optional<Target> target,
            Set<Tag> tags,
            boolean fixedPoint) {
        this(id, text, reversed, version, help, dontKnow, target, tags, fixedPoint, Optional.empty());
    }

    /// A question in its first version, without anything besides its words.
    public Item(String id, LocalText text, boolean reversed) {
        this(id, text, reversed, 1, Optional.empty(), false, Optional.empty(), Set.of(), false);
    }
}
