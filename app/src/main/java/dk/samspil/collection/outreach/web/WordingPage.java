package dk.samspil.collection.outreach.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;
import java.util.Optional;

/// Words of a message: changed, looked at, tried out.
///
/// @param address this page's path
/// @param back where all messages stand
/// @param email whether it has a subject
/// @param wordsLanguage the code of the language of the words
/// @param saved what was just done
/// @param problems what is wrong with the words, in sentences
/// @param trialProblem why the test message could not be sent
/// @param to where the test message goes
/// @param preview what an invented recipient gets
/// @param missingAddress that the address of the survey is not set, so that the preview lacks it
/// @param changed whether the usual words can be taken again
public record WordingPage(
        PageFrame frame,
        FormToken token,
        String address,
        String back,
        String kicker,
        String title,
        boolean email,
        String wordsLanguage,
        Optional<String> saved,
        List<String> problems,
        Optional<String> trialProblem,
        String subject,
        String body,
        String to,
        Shown preview,
        Optional<String> missingAddress,
        boolean changed,
        List<PlaceholderRow> placeholders,
        Messages words) {
    public WordingPage {
        problems = List.copyOf(problems);
        placeholders = List.copyOf(placeholders);
    }

    /// The message as it would be seen.
    ///
    /// @param paragraphs what stands between empty lines
    /// @param length how long an SMS is, in words; empty for e-mail
    public record Shown(String subject, List<List<String>> paragraphs, Optional<String> length) {
        public Shown {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// What can be filled in.
    public record PlaceholderRow(String written, String meaning) {}
}
