package dk.samspil.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings `samspil.database.*`; docs/operations/install.md explains each.
///
/// @param url an external PostgreSQL; empty for the embedded one
/// @param user owns the database there, and migrates it
/// @param pagesUser works in place of the owner when pages are served; empty where the owner takes a role on
///     for it
/// @param plannerUser the same for reading the answers of a closed round
/// @param binariesDir where the embedded PostgreSQL is unpacked; empty for the data folder itself
/// @param port of the embedded PostgreSQL on the loopback address; 0 for any free one
/// @param poolSize how many connections the application keeps for pages and jobs
@ConfigurationProperties("samspil.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("samspil") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String pagesUser,
        @DefaultValue("") String pagesPassword,
        @DefaultValue("") String plannerUser,
        @DefaultValue("") String plannerPassword,
        @DefaultValue("") String binariesDir,
        @DefaultValue("0") int port,
        @DefaultValue("10") int poolSize) {
    DatabaseSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("samspil.database.port must be between 0 and 65535, not " + port);
        }
        if (poolSize < 1) {
            throw new IllegalArgumentException("samspil.database.pool-size must be at least 1, not " + poolSize);
        }
    }

    boolean isExternal() {
        return !url.isBlank();
    }

    EmbeddedPostgres.Settings embeddedIn(Path dataFolder) {
        var binaries = binariesDir.isBlank() ? dataFolder : Path.of(binariesDir);
        return new EmbeddedPostgres.Settings(dataFolder, binaries, port, true);
    }
}
