package dk.samspil.database;

/// A server that somebody else runs: the application only connects to it.
record ExternalPostgres(DatabaseAddress address) implements DatabaseServer {
    @Override
    public void close() {
        // not ours to stop
    }
}
