package dk.samspil.organisation.staffimport;

/// A file as it was handed over.
public final class UploadedFile {
    private final String name;
    private final byte[] bytes;

    /// @param name the file's own name, without folders
    public UploadedFile(String name, byte[] bytes) {
        this.name = name.isBlank() ? "?" : name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
