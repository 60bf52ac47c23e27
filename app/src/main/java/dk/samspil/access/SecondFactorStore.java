package dk.samspil.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The second factors of accounts, and their codes on paper.
@Component
final class SecondFactorStore {
    private final JdbcClient database;

    SecondFactorStore(JdbcClient database) {
        this.database = database;
    }

    /// The account of this name; empty when there is none.
    Optional<UUID> findAccount(SignInName name) {
        return database.sql("""
                select id
                from access.account
                where sign_in_name = :name
                """).param("name", name.value()).query(UUID.class).optional();
    }

    Optional<SecondFactorRow> find(SignInName name) {
        return database.sql("""
                select account_id, locked_secret, confirmed_at is not null as confirmed, last_step, failures,
                       last_failed_at
                from access.second_factor
                join access.account on account.id = second_factor.account_id
                where sign_in_name = :name
                """)
                .param("name", name.value())
                .query((row, number) -> new SecondFactorRow(
                        row.getObject("account_id", UUID.class),
                        HexFormat.of().formatHex(row.getBytes("locked_secret")),
                        row.getBoolean("confirmed"),
                        row.getLong("last_step"),
                        new FailedSignIns(
                                row.getInt("failures"),
                                row.getTimestamp("last_failed_at").toInstant())))
                .optional();
    }

    /// The names of the accounts that have a second factor.
    Set<String> listNames() {
        return database.sql("""
                select sign_in_name
                from access.second_factor
                join access.account on account.id = second_factor.account_id
                where confirmed_at is not null
                """).query(String.class).list().stream().collect(Collectors.toSet());
    }

    /// Keeps a new secret that counts for nothing yet; one that is there already stays.
    void prepare(UUID account, byte[] locked, Instant now) {
        database.sql("""
                insert into access.second_factor
                    (account_id, locked_secret, made_at, last_step, failures, last_failed_at)
                values (:account, :locked, :now, 0, 0, :never)
                on conflict (account_id) do nothing
                """)
                .param("account", account)
                .param("locked", locked)
                .param("now", Timestamp.from(now))
                .param("never", Timestamp.from(Instant.EPOCH))
                .update();
    }

    void confirm(UUID account, Instant now) {
        database.sql("""
                update access.second_factor
                set confirmed_at = :now
                where account_id = :account and confirmed_at is null
                """)
                .param("account", account)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Counts one more try; false when another was counted since `before` was read.
    boolean countTry(UUID account, int before, Instant now) {
        return database.sql("""
                        update access.second_factor
                        set failures = failures + 1, last_failed_at = :now
                        where account_id = :account and failures = :before
                        """)
                        .param("account", account)
                        .param("before", before)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /// Takes a code once: false when it, or a later one, was taken before.
    boolean take(UUID account, long step) {
        return database.sql("""
                        update access.second_factor
                        set last_step = :step, failures = 0
                        where account_id = :account and last_step < :step
                        """).param("account", account).param("step", step).update() == 1;
    }

    void forgetFailures(UUID account) {
        database.sql("""
                update access.second_factor
                set failures = 0
                where account_id = :account
                """).param("account", account).update();
    }

    /// Takes the factor away, with the codes on paper; false when there was none.
    boolean remove(UUID account) {
        replaceRecoveryCodes(account, List.of());
        return database.sql("""
                        delete from access.second_factor
                        where account_id = :account
                        """).param("account", account).update() == 1;
    }

    List<String> listRecoveryHashes(UUID account) {
        return database.sql("""
                select code_hash
                from access.recovery_code
                where account_id = :account
                """)
                .param("account", account)
                .query((row, number) -> row.getString("code_hash"))
                .list();
    }

    /// Uses a code up: false when somebody was faster.
    boolean useUp(UUID account, String hash) {
        return database.sql("""
                        delete from access.recovery_code
                        where account_id = :account and code_hash = :hash
                        """).param("account", account).param("hash", hash).update() == 1;
    }

    void replaceRecoveryCodes(UUID account, List<String> hashes) {
        database.sql("""
                delete from access.recovery_code
                where account_id = :account
                """).param("account", account).update();
        for (String hash : hashes) {
            database.sql("""
                    insert into access.recovery_code (account_id, code_hash)
                    values (:account, :hash)
                    """).param("account", account).param("hash", hash).update();
        }
    }
}
