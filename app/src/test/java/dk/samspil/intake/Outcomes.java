package dk.samspil.intake;

import dk.samspil.shared.Problem;
import java.nio.file.Path;
import java.util.List;

/// What reading a survey's folder led to, for tests that expect one of the two.
final class Outcomes {
    private Outcomes() {}

    static SurveyFolder whole(SurveyFolderBuilder survey, Path folder) {
        return switch (SurveyFolder.read(survey.writeTo(folder))) {
            case SurveyFolder.Outcome.Whole whole -> whole.survey();
            case SurveyFolder.Outcome.Broken broken -> throw new AssertionError(broken.problems());
        };
    }

    static List<Problem> broken(SurveyFolderBuilder survey, Path folder) {
        return switch (SurveyFolder.read(survey.writeTo(folder))) {
            case SurveyFolder.Outcome.Whole _ -> throw new AssertionError("read without a problem");
            case SurveyFolder.Outcome.Broken broken -> broken.problems();
        };
    }
}
