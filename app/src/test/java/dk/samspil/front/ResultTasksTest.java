package dk.samspil.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.access.Viewer;
import dk.samspil.access.fixture.FourUnits;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResultTasksTest {
    private static final LocalDate RELEASED = LocalDate.of(2026, 12, 3);

    private final ResultTasks tasks =
            new ResultTasks(new Reports(Optional.of(RELEASED), Optional.empty()), new FourUnits());

    /// Results that are out, or come.
    private record Reports(Optional<LocalDate> since, Optional<LocalDate> coming) implements ReleasedReports {
        @Override
        public Optional<LocalDate> findReleaseDay(Viewer viewer) {
            return since;
        }

        @Override
        public Optional<LocalDate> findReleaseDay(Viewer viewer, UnitId unit) {
            return since;
        }

        @Override
        public Optional<LocalDate> findComingDay(Viewer viewer) {
            return coming;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TOP_MANAGER", "LEADER", "DEPUTY", "AMR", "TR", "FTR"})
    void whoBelongsToAUnitReadsItsResult(Role role) {
        assertThat(tasks.listTasks(viewer(RoleAssignment.in(FourUnits.TEAM, role))))
                .containsExactly(new Task(
                        "read-result",
                        Map.of("unit", "Team Åen"),
                        Optional.of(new TaskDate(TaskDate.Meaning.READY_SINCE, RELEASED)),
                        "/resultater/team-aaen",
                        Task.State.OPEN));
    }

    @Test
    void theConsultantReadsEverythingAndTheStatement() {
        assertThat(tasks.listTasks(viewer(RoleAssignment.of(Role.HR_CONSULTANT))))
                .extracting(Task::address)
                .containsExactly("/resultater", "/sikkerhedserklaering");
    }

    @Test
    void theDataProtectionOfficerReadsTheStatementAndTheEvidence() {
        assertThat(tasks.listTasks(viewer(RoleAssignment.of(Role.DATA_PROTECTION_OFFICER))))
                .extracting(Task::address)
                .containsExactly("/sikkerhedserklaering", "/dokumentation-for-beskyttelsen");
    }

    @Test
    void theMemberOfACommitteeReadsTheMainResult() {
        assertThat(tasks.listTasks(viewer(RoleAssignment.of(Role.COMMITTEE_MEMBER))))
                .extracting(Task::key, Task::address)
                .containsExactly(tuple("read-main", "/resultater"));
    }

    @Test
    void theSecretaryHasNothingToRead() {
        assertThat(tasks.listTasks(viewer(RoleAssignment.of(Role.SECRETARY)))).isEmpty();
    }

    @Test
    void aUnitIsReadOnceHoweverManyRolesThePersonHasInIt() {
        var viewer = viewer(RoleAssignment.in(FourUnits.TEAM, Role.AMR), RoleAssignment.in(FourUnits.TEAM, Role.TR));

        assertThat(tasks.listTasks(viewer)).hasSize(1);
    }

    @Test
    void beforeTheReleaseNobodyHasAnythingToRead() {
        var early = new ResultTasks(new Reports(Optional.empty(), Optional.empty()), new FourUnits());

        assertThat(early.listTasks(viewer(RoleAssignment.of(Role.HR_CONSULTANT))))
                .isEmpty();
    }

    @Test
    void whileNewResultsAreOnTheirWayOneWaitsForThem() {
        var coming = LocalDate.of(2027, 12, 2);
        var waiting = new ResultTasks(new Reports(Optional.of(RELEASED), Optional.of(coming)), new FourUnits());

        assertThat(waiting.listTasks(viewer(RoleAssignment.in(FourUnits.TEAM, Role.LEADER))))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.state()).isEqualTo(Task.State.WAITING);
                    assertThat(task.date()).contains(new TaskDate(TaskDate.Meaning.OPENS, coming));
                });
    }

    private static Viewer viewer(RoleAssignment... assignments) {
        return new Viewer(new SignInName("somebody"), Language.DA, Arrays.asList(assignments));
    }
}
