package dk.samspil.shared;

/// Who did something, as written in the audit log: an account's sign-in name, or the application itself.
public record Actor(String name) {
    /// The application itself, acting on its own or from the command line.
    public static final Actor APPLICATION = new Actor("samspil");

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor has a name");
        }
    }
}
