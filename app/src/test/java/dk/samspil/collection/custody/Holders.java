package dk.samspil.collection.custody;

import dk.samspil.access.Accounts;
import dk.samspil.access.NewAccount;
import dk.samspil.access.Password;
import dk.samspil.access.Role;
import dk.samspil.access.RoleAssignment;
import dk.samspil.access.SignInName;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Map;

/// Three people who may hold a part each, and one who may not, under names that no other test uses.
public final class Holders {
    public static final SignInName HR = new SignInName("hr-with-key");
    public static final SignInName REPRESENTATIVE = new SignInName("amr-with-key");
    public static final SignInName OPERATOR = new SignInName("drift-with-key");
    public static final SignInName SECRETARY = new SignInName("sekretaer-without-key");
    public static final Map<HolderRole, SignInName> ALL =
            Map.of(HolderRole.MANAGEMENT, HR, HolderRole.EMPLOYEES, REPRESENTATIVE, HolderRole.OPERATOR, OPERATOR);
    public static final Actor ACTOR = new Actor(HR.value());
    public static final String PASSWORD = "correct horse battery";

    private Holders() {}

    /// Makes the accounts that are not there yet.
    public static void create(Accounts accounts) {
        create(accounts, HR, RoleAssignment.of(Role.HR_CONSULTANT));
        create(accounts, REPRESENTATIVE, RoleAssignment.in(new UnitId("team"), Role.AMR));
        create(accounts, OPERATOR, RoleAssignment.of(Role.OPERATOR));
        create(accounts, SECRETARY, RoleAssignment.of(Role.SECRETARY));
    }

    private static void create(Accounts accounts, SignInName name, RoleAssignment role) {
        accounts.create(new NewAccount(name, new Password(PASSWORD), Language.DA, List.of(role)), Actor.APPLICATION);
    }
}
