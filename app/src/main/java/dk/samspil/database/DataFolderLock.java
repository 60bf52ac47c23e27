package dk.samspil.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps a data folder for one application. The operating system gives the lock back when the process ends, however it
/// ends, so there is never one left behind.
record DataFolderLock(FileChannel channel) implements AutoCloseable {
    /// @throws DatabaseNotStarted when another application holds the folder
    static DataFolderLock take(DataFolder folder) {
        try {
            var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new DatabaseNotStarted(
                        "Another Samspil already uses the data folder %s.".formatted(folder.path()),
                        "Stop it, or give this one a folder of its own with SAMSPIL_DATA_DIR.");
            }
            return new DataFolderLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("The lock of the data folder " + folder.path() + " cannot be taken", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
