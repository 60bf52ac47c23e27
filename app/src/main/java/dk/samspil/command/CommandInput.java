package dk.samspil.command;

import dk.samspil.disclosure.DisclosurePolicy;
import dk.samspil.disclosure.PolicyFile;
import dk.samspil.intake.SurveyFolder;
import dk.samspil.shared.Language;
import dk.samspil.shared.Problem;
import dk.samspil.ui.ProblemText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads what a command is given and says everything that is wrong with it.
final class CommandInput {
    private final Console console;
    private final Language language;

    CommandInput(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    /// The rules in a file, or those proposed to a committee where none is named.
    Optional<DisclosurePolicy> readPolicy(Optional<Path> file) {
        return switch (file.map(PolicyFile::read).orElseGet(PolicyFile::readDefault)) {
            case PolicyFile.Outcome.Adopted adopted -> Optional.of(adopted.policy());
            case PolicyFile.Outcome.Refused refused -> {
                say(refused.problems());
                yield Optional.empty();
            }
        };
    }

    Optional<SurveyFolder> readSurvey(Path folder) {
        return switch (SurveyFolder.read(folder)) {
            case SurveyFolder.Outcome.Whole whole -> Optional.of(whole.survey());
            case SurveyFolder.Outcome.Broken broken -> {
                say(broken.problems());
                yield Optional.empty();
            }
        };
    }

    void say(List<Problem> problems) {
        for (Problem problem : problems) {
            ProblemText text = ProblemText.of(problem, language);
            String severity = problem.isError() ? "error" : "warning";
            console.error("%s: %s: %s %s".formatted(severity, text.where(), text.what(), text.action()));
        }
    }
}
