package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = OnRealPostgresTest.DatabaseOnly.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@OnRealPostgres
class OnRealPostgresTest {
    private final JdbcClient jdbc;
    private final DataSource dataSource;

    @Autowired
    OnRealPostgresTest(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    @Test
    void theContextHasADatabaseOfItsOwn() {
        var database = jdbc.sql("select current_database()").query(String.class).single();

        assertThat(database).startsWith("test_");
    }

    @Test
    void everyModuleHasASchemaWithAHistoryOfItsOwn() {
        var schemas = jdbc.sql("select schemaname from pg_tables where tablename = 'flyway_schema_history'")
                .query(String.class)
                .set();

        assertThat(schemas).isEqualTo(MigrationHistory.read().modules());
    }

    @Test
    void theApplicationIsNoSuperuser() {
        var superuser = jdbc.sql("select rolsuper from pg_roles where rolname = current_user")
                .query(Boolean.class)
                .single();

        assertThat(superuser).isFalse();
    }

    @Test
    void insertsInABatchTravelTogether() throws SQLException {
        assertThat(dataSource.unwrap(HikariDataSource.class).getDataSourceProperties())
                .containsEntry("reWriteBatchedInserts", "true");
    }

    @Test
    void aThreadGetsOneConnectionAtATime() throws SQLException {
        try (Connection first = dataSource.getConnection()) {
            assertThat(first.isValid(1)).isTrue();
            assertThatIllegalStateException()
                    .isThrownBy(dataSource::getConnection)
                    .withMessageContaining("one in hand");
        }
        try (Connection second = dataSource.getConnection()) {
            assertThat(second.isValid(1)).isTrue();
        }
    }

    @Test
    void aTestWithoutSpringGetsADatabaseThatSharesNothing() {
        var other = JdbcClient.create(RealPostgres.freshDatabase());

        other.sql("create table audit.only_here (id integer)").update();

        assertThat(jdbc.sql("select to_regclass('audit.only_here') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @EnableAutoConfiguration
    @Import(DatabaseConfiguration.class)
    static class DatabaseOnly {}
}
