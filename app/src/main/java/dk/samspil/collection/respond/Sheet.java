package dk.samspil.collection.respond;

import java.util.List;

/// What a respondent has filled in so far.
///
/// @param comments one for each of the round's questions in words; blank where nothing was written
public record Sheet(AnswerSheet answers, List<String> comments) {
    public Sheet {
        comments = List.copyOf(comments);
    }

    public static Sheet empty(AskedRound round) {
        return new Sheet(
                AnswerSheet.empty(round.items().size()),
                round.comments().stream().map(comment -> "").toList());
    }
}
