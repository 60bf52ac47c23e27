package dk.samspil.collection.respond;

import java.util.List;

/// What some people are asked.
///
/// @param items all items of the questionnaire by their index, also those these people are not asked: every sheet has
///     a place for each, so that no sheet and no ballot tells by its length who was asked what
/// @param minutes that answering everything takes
record QuestionSet(List<AskedPage> pages, List<AskedItem> items, List<AskedComment> comments, int minutes) {
    QuestionSet {
        pages = List.copyOf(pages);
        items = List.copyOf(items);
        comments = List.copyOf(comments);
    }

    /// How many of the items are asked.
    int asked() {
        return (int) items.stream().filter(AskedItem::asked).count();
    }
}
