package dk.samspil.access;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The local accounts: people who can sign in with a name and a password, and the roles they hold.
@Component
public final class Accounts {
    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final AuditLog auditLog;
    private final TransactionTemplate transaction;
    private final RolesInUnits staff;
    private final Clock clock;

    Accounts(
            AccountStore store,
            PasswordEncoder passwords,
            AuditLog auditLog,
            TransactionTemplate transaction,
            RolesInUnits staff,
            Clock clock) {
        this.store = store;
        this.staff = staff;
        this.clock = clock;
        this.passwords = passwords;
        this.auditLog = auditLog;
        this.transaction = transaction;
    }

    /// Makes an account with its roles.
    ///
    /// @param actor who makes it, for the audit log
    public AccountOutcome create(NewAccount account, Actor actor) {
        var viewer = new Viewer(account.name(), account.language(), account.assignments());
        String hash = passwords.encode(account.password().value());
        boolean added = transaction.execute(status -> {
            boolean isNew = store.add(viewer, hash);
            if (isNew) {
                auditLog.record(actor, "account created", account.name() + ": " + roles(viewer));
            }
            return isNew;
        });
        return added ? new AccountOutcome.Created(viewer) : new AccountOutcome.NameTaken(account.name());
    }

    /// The person with this sign-in name, with the roles of the account and those that the staff list knows today.
    public Optional<Viewer> findViewer(SignInName name) {
        return store.find(name).map(Credentials::viewer).map(this::withRolesOfStaffList);
    }

    private Viewer withRolesOfStaffList(Viewer viewer) {
        List<RoleAssignment> roles = new ArrayList<>(viewer.assignments());
        roles.addAll(staff.listRoles(viewer.name(), LocalDate.now(clock)));
        return new Viewer(viewer.name(), viewer.language(), roles);
    }

    private static String roles(Viewer viewer) {
        return viewer.assignments().stream()
                .map(assignment -> assignment.role()
                        + assignment.unit().map(unit -> " in " + unit).orElse(""))
                .collect(Collectors.joining(", "));
    }
}
