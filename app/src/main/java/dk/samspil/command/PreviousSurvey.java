package dk.samspil.command;

import dk.samspil.intake.SurveyFolder;
import dk.samspil.intake.UnitMapFile;
import dk.samspil.organisation.OrganisationTree;
import dk.samspil.organisation.UnitChanges;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Last year's survey, and what became of its units.
record PreviousSurvey(SurveyFolder survey, UnitChanges changes) {

    /// Reads both; empty, with everything said, where one of them cannot be used.
    ///
    /// @param folder last year's folder; `unit_map.csv` lies in it, in today's folder, or beside either
    static Optional<PreviousSurvey> read(Path folder, Path input, OrganisationTree today, CommandInput files) {
        Optional<SurveyFolder> survey = files.readSurvey(folder);
        return survey.flatMap(
                previous -> readChanges(folder, input, previous.organisation().tree(), today, files)
                        .map(changes -> new PreviousSurvey(previous, changes)));
    }

    private static Optional<UnitChanges> readChanges(
            Path folder, Path input, OrganisationTree previous, OrganisationTree today, CommandInput files) {
        List<Path> places = Stream.of(folder, input, beside(folder), beside(input))
                .distinct()
                .toList();
        return switch (UnitMapFile.read(places, previous, today)) {
            case UnitMapFile.Outcome.Whole whole -> {
                files.say(whole.warnings());
                yield Optional.of(whole.changes());
            }
            case UnitMapFile.Outcome.Broken broken -> {
                files.say(broken.problems());
                yield Optional.empty();
            }
        };
    }

    private static Path beside(Path folder) {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        return parent == null ? folder : parent;
    }
}
