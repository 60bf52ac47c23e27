package dk.samspil.collection.respond;

import java.util.List;
import java.util.stream.IntStream;

/// What a respondent has filled in so far.
///
/// @param comments one for each of the round's questions in words; blank where nothing was written
public record Sheet(AnswerSheet answers, List<String> comments) {
    public Sheet {
        comments = List.copyOf(comments);
    }

    /// This sheet with what an older one has besides. Nobody can take an answer back, only change it, so
    /// what is missing here was answered on a page that this one did not know of.
    ///
    /// @param keepComments whether blank comments here were left blank on purpose
    Sheet over(Sheet older, boolean keepComments) {
        List<String> merged = IntStream.range(0, comments.size())
                .mapToObj(i -> keepComments || !comments.get(i).isEmpty()
                        ? comments.get(i)
                        : older.comments().get(i))
                .toList();
        return new Sheet(answers.over(older.answers()), merged);
    }

    public static Sheet empty(AskedRound round) {
        return new Sheet(
                AnswerSheet.empty(round.items().size()),
                round.comments().stream().map(comment -> "").toList());
    }
}
