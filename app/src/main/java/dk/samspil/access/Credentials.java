package dk.samspil.access;

/// A person and the hash of their password. Never leaves this package.
record Credentials(Viewer viewer, String passwordHash) {
    @Override
    public String toString() {
        return "Credentials[" + viewer.name() + "]";
    }
}
