package dk.samspil.intake;

import dk.samspil.collection.answer.Ballot;
import dk.samspil.organisation.Employment;
import dk.samspil.organisation.OrganisationSnapshot;
import dk.samspil.organisation.UnitGroup;
import dk.samspil.shared.Problem;
import dk.samspil.shared.Problems;
import dk.samspil.shared.UnitId;
import dk.samspil.survey.Questionnaire;
import dk.samspil.survey.goal.OutsideSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A survey read from its files and found whole: the four that every survey has, and the groups where there
/// are any; and figures from outside to compare with.
///
/// @param attributeNames what each ballot says about its voter besides the unit
/// @param leadersKnown whether each ballot says if its voter leads the unit
/// @param outside figures from outside, source by source
/// @param warnings what is tolerated but should be known
public record SurveyFolder(
        OrganisationSnapshot organisation,
        Questionnaire questionnaire,
        List<String> attributeNames,
        boolean leadersKnown,
        List<Ballot> ballots,
        List<OutsideSet> outside,
        List<Problem> warnings) {
    public SurveyFolder {
        attributeNames = List.copyOf(attributeNames);
        ballots = List.copyOf(ballots);
        outside = List.copyOf(outside);
        warnings = List.copyOf(warnings);
    }

    /// A survey that is compared with nothing from outside.
    public SurveyFolder(
            OrganisationSnapshot organisation,
            Questionnaire questionnaire,
            List<String> attributeNames,
            boolean leadersKnown,
            List<Ballot> ballots,
            List<Problem> warnings) {
        this(organisation, questionnaire, attributeNames, leadersKnown, ballots, List.of(), warnings);
    }

    /// What besides the units of the tree gets a report.
    public List<UnitGroup> groups() {
        return organisation.groups();
    }

    /// What reading led to.
    public sealed interface Outcome {
        record Whole(SurveyFolder survey) implements Outcome {}

        /// The files cannot be taken in.
        ///
        /// @param problems everything that is wrong, and the warnings among it
        record Broken(List<Problem> problems) implements Outcome {
            public Broken {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Reads and checks all files, each as far as it can be read whatever is wrong with the others.
    public static Outcome read(Path folder) {
        var problems = new Problems();
        var organisation = OrganisationFile.read(folder, problems);
        var units = organisation.map(OrganisationFile.Result::unitIds);
        var tree = organisation.flatMap(OrganisationFile.Result::tree);
        var employees = EmployeesFile.read(folder, units, problems);
        var groups = GroupsFile.read(
                folder, units, tree, employees.map(EmployeesFile::employments).orElse(List.of()), problems);
        var questionnaire = QuestionnaireFile.read(folder, tree, problems);
        var outside = OutsideFile.read(folder, questionnaire, problems);
        var responses = ResponsesFile.read(folder, units, tree, questionnaire, problems);
        if (employees.isPresent() && responses.isPresent()) {
            compareCounts(employees.get().employments(), responses.get().ballots(), problems);
        }
        if (problems.hasErrors() || tree.isEmpty()) {
            return new Outcome.Broken(problems.list());
        }
        EmployeesFile staff = employees.orElseThrow();
        ResponsesFile answers = responses.orElseThrow();
        return new Outcome.Whole(new SurveyFolder(
                new OrganisationSnapshot(tree.get(), staff.attributeNames(), staff.employments(), groups),
                questionnaire.orElseThrow(),
                answers.attributeNames(),
                answers.leadersKnown(),
                answers.ballots(),
                outside,
                problems.listWarnings()));
    }

    /// Late movers make more answers than employees in a unit; the figures stand, and the statement says so.
    private static void compareCounts(List<Employment> employments, List<Ballot> ballots, Problems problems) {
        Map<UnitId, Long> employed = counted(employments, Employment::unit);
        Map<UnitId, Long> answered = counted(ballots, Ballot::unit);
        answered.forEach((unit, answers) -> {
            if (answers > employed.getOrDefault(unit, 0L)) {
                problems.warning(
                        ResponsesFile.NAME,
                        0,
                        "unit_id",
                        unit.value(),
                        "intake.more_answers_than_employees",
                        "unit",
                        unit.value());
            }
        });
    }

    private static <T> Map<UnitId, Long> counted(List<T> all, Function<T, UnitId> unitOf) {
        return all.stream().collect(Collectors.groupingBy(unitOf, TreeMap::new, Collectors.counting()));
    }
}
