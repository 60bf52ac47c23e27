package dk.samspil.collection.custody;

import dk.samspil.access.Role;
import java.util.Arrays;
import java.util.Set;

/// The three sides that hold a part of the key each.
public enum HolderRole {
    /// HR or another manager.
    MANAGEMENT(1),
    /// A safety representative or a shop steward.
    EMPLOYEES(2),
    /// Whoever runs the server.
    OPERATOR(3);

    private final int part;

    HolderRole(int part) {
        this.part = part;
    }

    /// One of these a person must be.
    public Set<Role> roles() {
        return switch (this) {
            case MANAGEMENT -> Set.of(Role.HR_CONSULTANT, Role.TOP_MANAGER);
            case EMPLOYEES -> Set.of(Role.AMR, Role.TR, Role.FTR);
            case OPERATOR -> Set.of(Role.OPERATOR);
        };
    }

    /// Which part of the key they hold, from 1.
    public int part() {
        return part;
    }

    static HolderRole ofPart(int part) {
        return Arrays.stream(values())
                .filter(role -> role.part == part)
                .findFirst()
                .orElseThrow();
    }
}
