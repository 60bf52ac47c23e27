package dk.samspil.disclosure;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.intake.SurveyFolder;
import java.nio.file.Path;
import java.util.List;

/// The surveys that lie among the test data of numerics.
final class RealSurveys {
    private static final Path DATA = Path.of("..", "numerics", "src", "test", "resources");

    private RealSurveys() {}

    static SurveyFolder bhr2000() {
        return read(DATA.resolve("bhr2000"));
    }

    static SurveyFolder syntheticOf(int year) {
        return read(DATA.resolve("synth-small").resolve(Integer.toString(year)));
    }

    static Path expected(String file) {
        return DATA.resolve("expected").resolve(file);
    }

    /// The same survey with other ballots.
    static SurveyFolder with(SurveyFolder survey, List<Ballot> ballots) {
        return new SurveyFolder(
                survey.organisation(),
                survey.questionnaire(),
                survey.attributeNames(),
                survey.leadersKnown(),
                ballots,
                survey.warnings());
    }

    private static SurveyFolder read(Path folder) {
        return switch (SurveyFolder.read(folder)) {
            case SurveyFolder.Outcome.Whole whole -> whole.survey();
            case SurveyFolder.Outcome.Broken broken -> throw new AssertionError(broken.problems());
        };
    }
}
