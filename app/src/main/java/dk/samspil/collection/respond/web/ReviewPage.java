package dk.samspil.collection.respond.web;

import java.util.List;

/// All answers, before they are sent.
///
/// @param skipped how many questions are open, in a sentence
/// @param sealed HTML: where the answers go
/// @param back the page before
public record ReviewPage(
        SvarFrame frame, SheetFields fields, String skipped, List<Row> rows, String sealed, String back) {
    public ReviewPage {
        rows = List.copyOf(rows);
    }

    /// One question and its answer.
    ///
    /// @param answer empty where the question was skipped
    /// @param page where it is asked
    /// @param anchor its place there, such as `#q7`
    public record Row(QuestionsPage.Words question, QuestionsPage.Words answer, String page, String anchor) {
        public boolean answered() {
            return !answer.text().isEmpty();
        }
    }
}
