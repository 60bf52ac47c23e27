package dk.samspil.access;

import dk.samspil.audit.AuditLog;
import dk.samspil.shared.Actor;
import dk.samspil.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The people who can sign in, and the roles they hold: those with an account here, with a name and
/// a password, and those who have a role by the staff list.
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

    /// The person with this sign-in name, with the roles of an account, where there is one, and
    /// those that the staff list knows today; empty for whoever holds no role today.
    public Optional<Viewer> findViewer(SignInName name) {
        Optional<Credentials> account = store.find(name);
        List<RoleAssignment> roles = new ArrayList<>(staff.listRoles(name, LocalDate.now(clock)));
        account.ifPresent(known -> roles.addAll(known.held()));
        return roles.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Viewer(name, account.map(Credentials::language).orElse(Language.DA), roles));
    }

    /// The names of all accounts, in their order.
    public List<SignInName> listNames() {
        return store.listNames();
    }

    /// Whether there is an account of this name, whatever roles it still holds.
    public boolean has(SignInName name) {
        return store.find(name).isPresent();
    }

    private static String roles(Viewer viewer) {
        return viewer.assignments().stream()
                .map(assignment -> assignment.role()
                        + assignment.unit().map(unit -> " in " + unit).orElse(""))
                .collect(Collectors.joining(", "));
    }
}
