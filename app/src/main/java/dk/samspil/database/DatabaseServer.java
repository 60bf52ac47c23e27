package dk.samspil.database;

/// The server that holds the application's database.
sealed interface DatabaseServer extends AutoCloseable permits EmbeddedPostgres, ExternalPostgres {
    /// The application's database, as the owner of its schemas. Only migrations work as the owner.
    DatabaseAddress address();

    /// The same database, in the roles the application works in.
    RoleLogins logins();

    /// Stops the server if this application runs it.
    @Override
    void close();
}
