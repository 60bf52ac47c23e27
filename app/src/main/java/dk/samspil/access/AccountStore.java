package dk.samspil.access;

import dk.samspil.shared.Language;
import dk.samspil.shared.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class AccountStore {
    private record Account(UUID id, Language language, String passwordHash) {}

    private final JdbcClient database;
    private final Clock clock;

    AccountStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Adds an account; false when the name is taken, and then nothing is stored.
    boolean add(Viewer viewer, String passwordHash) {
        var id = UUID.randomUUID();
        boolean isNew = database.sql("""
                        insert into access.account (id, sign_in_name, password_hash, language, created_at)
                        values (:id, :name, :hash, :language, :now)
                        on conflict (sign_in_name) do nothing
                        """)
                        .param("id", id)
                        .param("name", viewer.name().value())
                        .param("hash", passwordHash)
                        .param("language", viewer.language().code())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
        if (isNew) {
            viewer.assignments().forEach(assignment -> assign(id, assignment));
        }
        return isNew;
    }

    Optional<Credentials> find(SignInName name) {
        Optional<Account> account = database.sql("""
                select id, password_hash, language
                from access.account
                where sign_in_name = :name
                """)
                .param("name", name.value())
                .query((row, number) -> account(row))
                .optional();
        return account.map(
                found -> new Credentials(name, found.language(), listHeld(found.id()), found.passwordHash()));
    }

    /// The names of all accounts.
    List<SignInName> listNames() {
        return database.sql("""
                select sign_in_name
                from access.account
                order by sign_in_name
                """)
                .query((row, number) -> new SignInName(row.getString("sign_in_name")))
                .list();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                Language.find(row.getString("language")).orElseThrow(),
                row.getString("password_hash"));
    }

    private List<RoleAssignment> listHeld(UUID account) {
        LocalDate today = LocalDate.now(clock);
        return listAssignments(account).stream()
                .filter(assignment -> assignment.isHeldOn(today))
                .toList();
    }

    private void assign(UUID account, RoleAssignment assignment) {
        database.sql("""
                insert into access.role_assignment (account_id, role, unit_id, last_day)
                values (:account, :role, :unit, :lastDay)
                """)
                .param("account", account)
                .param("role", assignment.role().name())
                .param("unit", assignment.unit().map(UnitId::value).orElse(null))
                .param("lastDay", assignment.lastDay().orElse(null))
                .update();
    }

    private List<RoleAssignment> listAssignments(UUID account) {
        return database.sql("""
                select role, unit_id, last_day
                from access.role_assignment
                where account_id = :account
                """)
                .param("account", account)
                .query((row, number) -> new RoleAssignment(
                        Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getString("unit_id")).map(UnitId::new),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class))))
                .list();
    }
}
