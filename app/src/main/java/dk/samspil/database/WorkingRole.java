package dk.samspil.database;

import java.util.Locale;

/// The two roles the application works in. Neither owns a table; what each may do stands in
/// `db/migration/rights.txt`.
enum WorkingRole {
    /// Serves the pages and runs the jobs. It puts answers into the ballot box and cannot read them.
    PAGES,
    /// Reads the answers of a closed round, and nothing else.
    PLANNER;

    /// What the role is called in the list of rights.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The role's name on the server where no other is set: each owner has roles of its own, since roles
    /// belong to the whole server and not to one database.
    String nameBeside(String owner) {
        return owner + "_" + code();
    }
}
