package dk.samspil.database;

/// The server that holds the application's database.
sealed interface DatabaseServer extends AutoCloseable permits EmbeddedPostgres, ExternalPostgres {
    /// The application's database, as the owner of its schemas.
    DatabaseAddress address();

    /// Stops the server if this application runs it.
    @Override
    void close();
}
