package dk.samspil.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Gives the application its one [DataSource].
///
/// Nobody can get hold of it before the schemas are up to date: migrating is a part of making it. So no order between
/// beans has to be declared anywhere.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean
    DatabaseServer databaseServer(DatabaseSettings settings, @Value("${samspil.data-dir:data}") String dataFolder) {
        if (settings.isExternal()) {
            return new ExternalPostgres(new DatabaseAddress(settings.url(), settings.user(), settings.password()));
        }
        return EmbeddedPostgres.start(
                settings.embeddedIn(Path.of(dataFolder).toAbsolutePath().normalize()));
    }

    @Bean
    DataSource dataSource(DatabaseServer server, DatabaseSettings settings) {
        var address = server.address();
        LOG.info("The database is {}", address);
        new ModuleMigrations(address.unpooled()).migrate();
        var pool = new HikariDataSource();
        pool.setPoolName("samspil");
        pool.setJdbcUrl(address.url());
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(settings.poolSize());
        return pool;
    }
}
