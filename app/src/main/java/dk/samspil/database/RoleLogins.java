package dk.samspil.database;

import java.util.List;

/// How to get to work in each role.
record RoleLogins(RoleLogin pages, RoleLogin planner) {
    RoleLogin of(WorkingRole role) {
        return switch (role) {
            case PAGES -> pages;
            case PLANNER -> planner;
        };
    }

    List<RoleLogin> list() {
        return List.of(pages, planner);
    }
}
