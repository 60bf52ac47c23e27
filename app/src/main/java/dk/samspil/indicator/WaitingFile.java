package dk.samspil.indicator;

/// A file of values that somebody has handed in and not yet accepted.
final class WaitingFile {
    private final String name;
    private final byte[] bytes;

    WaitingFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
