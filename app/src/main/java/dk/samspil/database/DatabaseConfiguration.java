package dk.samspil.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Gives the application its [DataSource], and a second one for the answers of closed rounds.
///
/// Nobody can get hold of either before the schemas are up to date: migrating is a part of making the first,
/// and the second asks for the first. So no order between beans has to be declared anywhere.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);
    private static final String PLANNER = "planner";
    private static final int PLANNER_CONNECTIONS = 2;

    @Bean
    DatabaseServer databaseServer(DatabaseSettings settings, @Value("${samspil.data-dir:data}") String dataFolder) {
        if (settings.isExternal()) {
            return ExternalPostgres.of(settings);
        }
        return EmbeddedPostgres.start(
                settings.embeddedIn(Path.of(dataFolder).toAbsolutePath().normalize()));
    }

    /// What everything but [#plannerDataSource] works on: it cannot read answers.
    @Bean
    DataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
        var logins = server.logins();
        LOG.info(
                "The database is {}; pages work as {}",
                server.address(),
                logins.pages().role());
        new ModuleMigrations(server.address().unpooled(), RoleRights.of(logins)).migrate();
        logins.list().forEach(RoleLogin::requireUsable);
        return pool("samspil", logins.pages(), settings.poolSize());
    }

    /// Reads answers and nothing else. Who wants it must name it: it is never what an unnamed [DataSource]
    /// means.
    @Bean(defaultCandidate = false)
    @Qualifier(PLANNER)
    @DependsOn("dataSource")
    DataSource plannerDataSource(DatabaseServer server) {
        var pool = pool("samspil-planner", server.logins().planner(), PLANNER_CONNECTIONS);
        pool.setMinimumIdle(0); // a round closes once a year
        return pool;
    }

    @Bean(defaultCandidate = false)
    @Qualifier(PLANNER)
    JdbcClient plannerClient(@Qualifier(PLANNER) DataSource planner) {
        return JdbcClient.create(planner);
    }

    private static HikariDataSource pool(String name, RoleLogin login, int connections) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(login.address().url());
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.setUsername(login.address().user());
        pool.setPassword(login.address().password());
        login.firstStatement().ifPresent(pool::setConnectionInitSql);
        pool.setMaximumPoolSize(connections);
        return pool;
    }
}
