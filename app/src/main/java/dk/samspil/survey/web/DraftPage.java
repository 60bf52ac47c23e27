package dk.samspil.survey.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import dk.samspil.ui.StepFrame;
import java.util.List;
import java.util.Optional;

/// What a questionnaire asks: the locked core, the themes and who decided them, and the proposals that
/// wait.
///
/// @param steps where the reader is in the making of a round; empty outside it
/// @param next where the making of the round goes on; empty outside it
/// @param back the page before
/// @param address the address of this draft
/// @param revision which saving of the draft is shown; goes back with every change
/// @param notice what came of the change just made
/// @param outcomes every theme, of which one at most is what the others are held against
/// @param ratings every theme that may be the rating of another one's effect, and those that are
/// @param effects which rates what, a sentence each
/// @param items every question with a scale
/// @param shareWords what reports may say of those who answer a question positively
/// @param languages in which it can be answered, and what is missing in each
/// @param breaks the questions that cannot be compared with the last survey
/// @param contents what can be added as themes
public record DraftPage(
        PageFrame frame,
        FormToken token,
        Optional<StepFrame> steps,
        String next,
        String back,
        String address,
        int revision,
        String title,
        String saved,
        Optional<Notice> notice,
        String lead,
        List<Theme> themes,
        List<Outcome> outcomes,
        List<Choice> ratings,
        List<String> effects,
        List<Choice> items,
        List<Choice> shareWords,
        List<LanguageRow> languages,
        List<Broken> breaks,
        List<Waiting> waiting,
        List<Choice> contents,
        Messages words) {
    private static final int FIRST_OF_THE_CORE = 4;

    public DraftPage {
        themes = List.copyOf(themes);
        outcomes = List.copyOf(outcomes);
        ratings = List.copyOf(ratings);
        effects = List.copyOf(effects);
        items = List.copyOf(items);
        shareWords = List.copyOf(shareWords);
        languages = List.copyOf(languages);
        breaks = List.copyOf(breaks);
        waiting = List.copyOf(waiting);
        contents = List.copyOf(contents);
    }

    /// A theme that may be the outcome.
    ///
    /// @param chosen whether it is
    public record Outcome(String id, String name, boolean chosen) {}

    /// What came of a change.
    ///
    /// @param done whether it went well
    public record Notice(String text, boolean done) {}

    /// The questions of one page.
    ///
    /// @param heading with the number of questions
    /// @param decided who decided it; empty for the core and where nobody has
    /// @param missing whether somebody must still decide it
    /// @param credit the licence's notice; empty for none
    /// @param onlyOf which department alone is asked, or what is wrong with it; empty where everybody is
    public record Theme(
            String page,
            String heading,
            boolean locked,
            String decided,
            boolean missing,
            String credit,
            String onlyOf,
            List<Row> questions) {
        public Theme {
            questions = List.copyOf(questions);
        }

        /// The questions that are shown at once: of a long locked core only the first few.
        public List<Row> first() {
            return locked ? questions.subList(0, Math.min(FIRST_OF_THE_CORE, questions.size())) : questions;
        }

        /// The questions of the core that are shown when asked for.
        public List<Row> more() {
            return questions.subList(first().size(), questions.size());
        }
    }

    /// A question, or a table of questions.
    ///
    /// @param number the place in the whole questionnaire
    /// @param about answers, readability, tags: one grey line
    /// @param rewordable whether its words can be changed on a page of their own
    public record Row(String id, int number, String text, String about, boolean rewordable, List<String> inside) {
        public Row {
            inside = List.copyOf(inside);
        }
    }

    /// A language in which it can be answered.
    ///
    /// @param tag empty for the language it was written in
    public record LanguageRow(String tag, String name, String state, boolean complete) {}

    public record Broken(String then, String now, String why) {}

    /// A proposal that nobody has decided on.
    ///
    /// @param refusal what was said about the same before; empty for nothing
    public record Waiting(String address, String question, String about, String refusal) {}

    public record Choice(String name, String text) {}
}
