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
        return database.sql("""
                select id, password_hash, language
                from access.account
                where sign_in_name = :name
                """)
                .param("name", name.value())
                .query((row, number) -> credentials(row, name))
                .optional();
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

    private Credentials credentials(ResultSet row, SignInName name) throws SQLException {
        List<RoleAssignment> held = listAssignments(row.getObject("id", UUID.class)).stream()
                .filter(assignment -> assignment.isHeldOn(LocalDate.now(clock)))
                .toList();
        var language = Language.find(row.getString("language")).orElseThrow();
        return new Credentials(name, language, held, row.getString("password_hash"));
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
