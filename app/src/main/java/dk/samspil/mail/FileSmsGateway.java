package dk.samspil.mail;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.UUID;

/// SMS as files that somebody else fetches and sends: a table of `mobil;tekst` in UTF-8 for each batch.
///
/// A batch is written as `….csv.part` and gets its name when it is whole. What a server that died has
/// left is finished by the next who begins a batch. No file is ever written over. The files hold codes:
/// the folder is for nobody else.
final class FileSmsGateway implements SmsGateway {
    private static final String UNFINISHED = ".part";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'sms-'yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int AS_MANY_AS_COME = 100_000;

    private final Path folder;
    private final Clock clock;

    FileSmsGateway(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public int messagesAMinute() {
        return AS_MANY_AS_COME;
    }

    @Override
    public Run<SmsMessage> open() {
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            finishWhatWasLeft();
            return new Batch(folder.resolve(NAME.format(clock.instant()) + "-" + UUID.randomUUID() + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException("no SMS can be written to " + folder, e);
        }
    }

    private void finishWhatWasLeft() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path file : left) {
                if (!isBeingWritten(file)) {
                    finish(file);
                }
            }
        }
    }

    private static boolean isBeingWritten(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    private static void finish(Path unfinished) throws IOException {
        String name = unfinished.getFileName().toString();
        Files.move(
                unfinished,
                unfinished.resolveSibling(name.substring(0, name.length() - UNFINISHED.length())),
                StandardCopyOption.ATOMIC_MOVE);
    }

    /// One file. Each row is on the disk before it counts as handed over.
    private static final class Batch implements Run<SmsMessage> {
        private final Path unfinished;
        private final FileChannel channel;
        private final FileLock lock;
        private final CsvWriter rows;
        private boolean empty = true;

        Batch(Path file) throws IOException {
            unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
            channel = FileChannel.open(
                    unfinished,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            lock = channel.lock();
            rows = CsvWriter.builder()
                    .fieldSeparator(';')
                    .autoFlush(true)
                    .build(Channels.newWriter(channel, StandardCharsets.UTF_8));
            rows.writeRecord("mobil", "tekst");
        }

        @Override
        public Delivery send(SmsMessage message) {
            try {
                rows.writeRecord(message.to().value(), message.text());
                channel.force(false);
                empty = false;
                return new Delivery.Accepted();
            } catch (IOException e) {
                throw new UncheckedIOException("an SMS cannot be written to " + unfinished, e);
            }
        }

        @Override
        public void close() {
            try {
                lock.release();
                rows.close();
                if (empty) {
                    Files.delete(unfinished);
                } else {
                    finish(unfinished);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("the batch " + unfinished + " cannot be finished", e);
            }
        }
    }
}
