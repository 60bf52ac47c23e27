package dk.samspil.database;

/// A server that somebody else runs: the application only connects to it.
///
/// @param address the application's database, as the owner
record ExternalPostgres(DatabaseAddress address, RoleLogins logins) implements DatabaseServer {
    /// The roles have users of their own where the settings name them; otherwise the owner takes them on.
    static ExternalPostgres of(DatabaseSettings settings) {
        var owner = new DatabaseAddress(settings.url(), settings.user(), settings.password());
        return new ExternalPostgres(
                owner,
                new RoleLogins(
                        login(owner, WorkingRole.PAGES, settings.pagesUser(), settings.pagesPassword()),
                        login(owner, WorkingRole.PLANNER, settings.plannerUser(), settings.plannerPassword())));
    }

    private static RoleLogin login(DatabaseAddress owner, WorkingRole role, String user, String password) {
        return user.isBlank()
                ? new RoleLogin(owner, role.nameBeside(owner.user()))
                : RoleLogin.asItself(new DatabaseAddress(owner.url(), user, password));
    }

    @Override
    public void close() {
        // not ours to stop
    }
}
