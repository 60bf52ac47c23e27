package dk.samspil.demo;

import dk.samspil.access.NewAccount;
import dk.samspil.access.Password;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The sign-ins of the demonstration, one for each role. Everybody knows the password: it stands in the README.
final class DemoAccounts {
    static final String PASSWORD = "demonstration";

    private static final UnitId TEAM = new UnitId("team-aaen");
    private static final UnitId DEPARTMENT = new UnitId("sundhed");

    private static final LocalDate AS_LONG_AS_IT_IS_SHOWN = LocalDate.of(2099, 12, 31);

    private DemoAccounts() {}

    static List<NewAccount> list() {
        return List.of(
                account("hr", RoleAssignment.of(Role.HR_CONSULTANT)),
                account("chef", RoleAssignment.in(DEPARTMENT, Role.TOP_MANAGER)),
                account("leder", RoleAssignment.in(TEAM, Role.LEADER)),
                account("stedfortraeder", RoleAssignment.in(TEAM, Role.DEPUTY)),
                account("amr", RoleAssignment.in(TEAM, Role.AMR)),
                account("tr", RoleAssignment.in(TEAM, Role.TR)),
                account("ftr", RoleAssignment.in(TEAM, Role.FTR)),
                account("facilitator", RoleAssignment.in(TEAM, Role.FACILITATOR, AS_LONG_AS_IT_IS_SHOWN)),
                account("sekretaer", RoleAssignment.of(Role.SECRETARY)),
                account("udvalg", RoleAssignment.of(Role.COMMITTEE_MEMBER)),
                account("dpo", RoleAssignment.of(Role.DATA_PROTECTION_OFFICER)),
                account("drift", RoleAssignment.of(Role.OPERATOR)));
    }

    /// The names to sign in with, as one line.
    static String names() {
        return list().stream().map(account -> account.name().value()).collect(Collectors.joining(", "));
    }

    private static NewAccount account(String name, RoleAssignment assignment) {
        return new NewAccount(new SignInName(name), new Password(PASSWORD), Language.DA, List.of(assignment));
    }
}
