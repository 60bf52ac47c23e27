package dk.samspil.organisation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.access.Viewer;
import dk.samspil.audit.AuditLog;
import dk.samspil.database.OnRealPostgres;
import dk.samspil.organisation.Unit;
import dk.samspil.organisation.register.ContractForm;
import dk.samspil.organisation.register.EmploymentStatus;
import dk.samspil.organisation.register.Inclusion;
import dk.samspil.organisation.register.ListDecision;
import dk.samspil.organisation.register.ParticipantsRule;
import dk.samspil.organisation.register.Register;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.StaffMember;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@OnRealPostgres
@Transactional
class ValidationTest {
    private static final Actor LEADER = new Actor("leder");
    private static final Instant NOW = Instant.parse("2026-09-28T06:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-10-02T13:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);
    private static final UnitId TOP = new UnitId("top");
    private static final UnitId TEAM = new UnitId("team");
    private static final UnitId OTHER = new UnitId("other");
    private static final ParticipantsRule RULE = ParticipantsRule.usual(LocalDate.of(2026, 10, 19));

    private final Register register;
    private final ValidationStore store;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final Validation validation;

    @Autowired
    ValidationTest(Register register, ValidationStore store, AuditLog auditLog, TransactionTemplate transaction) {
        this.register = register;
        this.store = store;
        this.auditLog = auditLog;
        this.transaction = transaction;
        this.validation = at(NOW);
    }

    private Validation at(Instant moment) {
        return new Validation(store, register, auditLog, transaction, Clock.fixed(moment, ZoneOffset.UTC));
    }

    @BeforeEach
    void aTeamOfThreeAndAnOther() {
        var units = List.of(
                new Unit(TOP, null, "Vidby"), new Unit(TEAM, TOP, "Team Åen"), new Unit(OTHER, TOP, "Team Bakken"));
        var onLeave = StaffMember.of("3", "C", TEAM).with(ContractForm.MONTHLY, EmploymentStatus.LEAVE);
        var staff = List.of(
                StaffMember.of("1", "A", TEAM).reachedBy(Optional.of("a@vidby.dk"), Optional.empty()),
                StaffMember.of("2", "B", TEAM),
                onLeave,
                StaffMember.of("4", "A", OTHER).reachedBy(Optional.of("a@vidby.dk"), Optional.empty()));
        register.update(RegisterContents.of(units, staff), TODAY, LEADER);
        assertThat(validation.open(FRIDAY, LEADER)).isTrue();
    }

    @Test
    void aListShowsWhoIsAskedAndWhoWorksElsewhereToo() {
        UnitList list = list();

        assertThat(list.lines()).extracting(line -> line.member().name()).containsExactly("A", "B", "C");
        assertThat(list.invited()).isEqualTo(2);
        assertThat(list.lines().get(0).otherUnit()).contains("Team Bakken");
        assertThat(list.lines().get(2).inclusion()).isEqualTo(Inclusion.ON_LEAVE);
    }

    @Test
    void onlyOneWeekIsOpen() {
        assertThat(validation.open(FRIDAY, LEADER)).isFalse();
    }

    @Test
    void aListGoesFromUnopenedToCorrected() {
        validation.noteOpened(TEAM, LEADER);
        assertThat(list().state()).isEqualTo(ListState.OPENED);
        validation.approve(TEAM, LEADER);
        assertThat(list().state()).isEqualTo(ListState.APPROVED);

        assertThat(propose("2", ProposalKind.LEFT)).isTrue();
        assertThat(list().state()).isEqualTo(ListState.OPENED);
        validation.approve(TEAM, LEADER);

        assertThat(list().state()).isEqualTo(ListState.CORRECTED);
        assertThat(list().invited()).isEqualTo(1);
    }

    @Test
    void aCorrectionCanBeTakenBack() {
        propose("2", ProposalKind.MISTAKE);

        validation.undo(TEAM, "2", LEADER);

        assertThat(list().corrections()).isZero();
        assertThat(list().invited()).isEqualTo(2);
    }

    @Test
    void nobodyIsCorrectedOnAnotherUnitsList() {
        assertThat(propose("4", ProposalKind.LEFT)).isFalse();
        assertThat(validation.propose(
                        new Proposal(
                                "2",
                                TEAM,
                                ProposalKind.OTHER_UNIT,
                                "B",
                                Optional.of(new UnitId("nowhere")),
                                Optional.empty(),
                                Optional.empty()),
                        LEADER))
                .isFalse();
    }

    @Test
    void lockingCarriesTheCorrectionsOut() {
        propose("1", ProposalKind.LEAVE);
        propose("3", ProposalKind.INVITE);
        validation.propose(
                new Proposal(
                        "2",
                        TEAM,
                        ProposalKind.OTHER_UNIT,
                        "B",
                        Optional.of(OTHER),
                        Optional.empty(),
                        Optional.empty()),
                LEADER);
        validation.propose(TEAM, "D", Optional.of("d@vidby.dk"), Optional.empty(), LEADER);

        validation.lock(LEADER);

        assertThat(member("1").decision()).isEqualTo(ListDecision.LEAVE_OUT);
        assertThat(RULE.decide(member("3"))).isEqualTo(Inclusion.INVITED);
        assertThat(member("2").unit()).isEqualTo(OTHER);
        assertThat(register.listStaff(TODAY)).anySatisfy(member -> {
            assertThat(member.name()).isEqualTo("D");
            assertThat(member.email()).contains("d@vidby.dk");
            assertThat(RULE.decide(member)).isEqualTo(Inclusion.INVITED);
        });
    }

    @Test
    void anAddressThatTheLeaderKnowsIsUsedAtOnceWhenLocked() {
        validation.propose(
                new Proposal(
                        "2",
                        TEAM,
                        ProposalKind.CONTACT,
                        "B",
                        Optional.empty(),
                        Optional.of("b@vidby.dk"),
                        Optional.empty()),
                LEADER);
        assertThat(list().invited()).isEqualTo(2);

        validation.lock(LEADER);

        assertThat(member("2").email()).contains("b@vidby.dk");
    }

    @Test
    void aWeekLocksItselfWhenItsTimeHasCome() {
        propose("1", ProposalKind.LEFT);
        var afterwards = at(FRIDAY);

        assertThat(afterwards.findOpen()).isEmpty();
        assertThat(afterwards.findLast().orElseThrow().locked()).isTrue();
        assertThat(member("1").decision()).isEqualTo(ListDecision.LEAVE_OUT);
        assertThat(afterwards.propose(Proposal.of("2", TEAM, ProposalKind.LEFT, "B"), LEADER))
                .isFalse();
    }

    @Test
    void whatWasDecidedLastYearIsForgottenWhenANewWeekOpens() {
        propose("1", ProposalKind.LEFT);
        validation.lock(LEADER);

        validation.open(FRIDAY, LEADER);

        assertThat(member("1").decision()).isEqualTo(ListDecision.NONE);
    }

    @Test
    void theProgressCountsListsByDepartmentInTreeOrder() {
        validation.approve(OTHER, LEADER);

        Progress progress =
                validation.getProgress(validation.findOpen().orElseThrow().id());

        assertThat(progress.departments())
                .extracting(Progress.Department::name)
                .containsExactly("Team Åen", "Team Bakken");
        assertThat(progress.count(ListState.APPROVED)).isEqualTo(1);
        assertThat(progress.count(ListState.UNOPENED)).isEqualTo(1);
    }

    @Test
    void aLeaderChecksTheOwnUnitAndThoseBelowWithoutALeader() {
        var above = viewer(RoleAssignment.in(TOP, Role.LEADER));
        var team = viewer(RoleAssignment.in(TEAM, Role.DEPUTY));

        assertThat(validation.listOwn(above)).hasSize(2);
        assertThat(validation.listOwn(team)).hasSize(1);
        assertThat(validation.mayCheck(team, TEAM)).isTrue();
        assertThat(validation.mayCheck(team, OTHER)).isFalse();
        assertThat(validation.mayCheck(viewer(RoleAssignment.in(TEAM, Role.AMR)), TEAM))
                .isFalse();
    }

    private boolean propose(String job, ProposalKind kind) {
        return validation.propose(Proposal.of(job, TEAM, kind, "X"), LEADER);
    }

    private UnitList list() {
        return validation.findList(TEAM, RULE).orElseThrow();
    }

    private StaffMember member(String job) {
        return register.listStaff(TODAY).stream()
                .filter(each -> each.employmentId().equals(job))
                .findFirst()
                .orElseThrow();
    }

    private static Viewer viewer(RoleAssignment assignment) {
        return new Viewer(new SignInName("leder"), Language.DA, List.of(assignment));
    }
}
