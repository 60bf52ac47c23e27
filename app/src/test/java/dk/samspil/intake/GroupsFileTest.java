package dk.samspil.intake;

import static dk.samspil.intake.SurveyFolderBuilder.aSurvey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.organisation.UnitGroup;
import dk.samspil.shared.Language;
import dk.samspil.shared.Problem;
import dk.samspil.shared.UnitId;
import dk.samspil.ui.ProblemText;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupsFileTest {
    private static final String HEADER = "group_id,name,kind,unit_id\n";

    @TempDir
    Path folder;

    @Test
    void withoutTheFileThereAreNoGroups() {
        assertThat(Outcomes.whole(aSurvey(), folder).groups()).isEmpty();
    }

    @Test
    void aGroupHasALineForEachOfItsUnits() {
        List<UnitGroup> groups = groups("""
                M1,MED Åen,med,A
                N,Nord,area,A
                M1,MED Åen,med,B
                """);

        assertThat(groups)
                .containsExactly(
                        new UnitGroup(
                                new UnitId("M1"),
                                "MED Åen",
                                UnitGroup.Kind.MED,
                                Set.of(new UnitId("A"), new UnitId("B"))),
                        new UnitGroup(new UnitId("N"), "Nord", UnitGroup.Kind.AREA, Set.of(new UnitId("A"))));
    }

    @Test
    void aJointReportIsOfSiblingsAndOfEachOnce() {
        assertThat(groups("""
                J,Fælles,joint,A
                J,Fælles,joint,B
                """)).singleElement().extracting(UnitGroup::kind).isEqualTo(UnitGroup.Kind.JOINT);

        assertThat(broken("""
                J,Fælles,joint,A
                J,Fælles,joint,B
                K,Også fælles,joint,A
                L,Skævt,joint,TOP
                L,Skævt,joint,B
                """))
                .extracting(Problem::code, Problem::line, Problem::value)
                .containsExactlyInAnyOrder(
                        tuple("intake.joint_not_siblings", 4, "K"),
                        tuple("intake.joint_twice", 4, "A"),
                        tuple("intake.joint_not_siblings", 5, "L"),
                        tuple("intake.joint_twice", 5, "B"));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        List<Problem> problems = broken("""
                M1,MED Åen,med,A
                M1,Another name,med,B
                M1,MED Åen,area,B
                M2,MED Bakken,club,B
                M3,,med,ELSEWHERE
                M4,MED Tom,med,
                no id!,MED,med,A
                """);

        assertThat(problems)
                .extracting(Problem::code, Problem::line, Problem::column)
                .containsExactly(
                        tuple("intake.group_differs", 3, "name"),
                        tuple("intake.group_differs", 4, "kind"),
                        tuple("intake.group_unit_twice", 4, "unit_id"),
                        tuple("intake.group_kind_unknown", 5, "kind"),
                        tuple("intake.unit_name_missing", 6, "name"),
                        tuple("intake.unit_unknown", 6, "unit_id"),
                        tuple("intake.group_without_unit", 7, "unit_id"),
                        tuple("intake.unit_id_invalid", 8, "group_id"));
    }

    @Test
    void aUnitTwiceInAGroupIsSaidWithBothLines() {
        assertThat(broken("M1,MED,med,A\nM1,MED,med,B\nM1,MED,med,A\n"))
                .singleElement()
                .satisfies(problem -> assertThat(ProblemText.of(problem, Language.EN))
                        .extracting(ProblemText::where, ProblemText::what)
                        .containsExactly(
                                "groups.csv, line 4, unit_id, \"A\"",
                                "The unit is already in the group M1, in line 2."));
    }

    @Test
    void aGroupInWhichNobodyWorksIsRefused() {
        var problems = Outcomes.broken(
                aSurvey()
                        .replacing("organisation.csv", "B,TOP", "E,TOP,Empty\nB,TOP")
                        .with("groups.csv", HEADER + "M1,MED,med,E\n"),
                folder);

        assertThat(problems).extracting(Problem::code).containsExactly("intake.group_empty");
    }

    @Test
    void aUnitInTwoTreesWithDifferentPeopleIsRefusedAndTheUnitsAreNamed() {
        assertThat(broken("A,Hjemmeplejen,med,A\nA,Hjemmeplejen,med,B\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("intake.group_and_unit_differ");
                    assertThat(problem.details()).containsEntry("units", "B");
                });
    }

    @Test
    void aUnitInTwoTreesWithTheSamePeopleHasOneReport() {
        SurveyFolder survey =
                Outcomes.whole(aSurvey().with("groups.csv", HEADER + "TOP,Alle,med,A\nTOP,Alle,med,B\n"), folder);

        assertThat(survey.groups()).isEmpty();
        assertThat(survey.warnings()).extracting(Problem::code).containsExactly("intake.group_is_a_unit");
    }

    @Test
    void theUnitsOfAGroupAreCheckedEvenIfTheTreeIsBroken() {
        var problems = Outcomes.broken(
                aSurvey()
                        .replacing("organisation.csv", "B,TOP", "B,GONE")
                        .with("groups.csv", HEADER + "M1,MED,med,C\n"),
                folder);

        assertThat(problems).extracting(Problem::code).containsExactly("intake.parent_unknown", "intake.unit_unknown");
    }

    private List<UnitGroup> groups(String rows) {
        return Outcomes.whole(aSurvey().with("groups.csv", HEADER + rows), folder)
                .groups();
    }

    private List<Problem> broken(String rows) {
        return Outcomes.broken(aSurvey().with("groups.csv", HEADER + rows), folder);
    }
}
