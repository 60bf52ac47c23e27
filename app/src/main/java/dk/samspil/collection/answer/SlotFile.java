package dk.samspil.collection.answer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32C;

/// A file of equally large slots, each written in a place drawn at random, so that nothing in the file tells what came
/// first. Whoever has it open has it alone, on this machine and on others.
///
/// A slot is there whole or not at all: one that was torn by a crash reads as empty.
final class SlotFile implements AutoCloseable {
    /// Bytes of a slot, its checksum and length included.
    static final int SLOT = 8192;

    private static final int HEAD = Long.BYTES + Integer.BYTES;
    /// Slots that are added at a time, so that a place has many to hide among.
    private static final int GROWTH = 256;

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;
    private final RandomGenerator random;
    private final List<Integer> free = new ArrayList<>();
    private int slots;

    private SlotFile(Path file, FileChannel channel, FileLock lock, RandomGenerator random) throws IOException {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
        this.random = random;
        this.slots = (int) (channel.size() / SLOT);
    }

    /// A new file that only its owner may read.
    static SlotFile create(Path file, RandomGenerator random) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return openAlone(file, random).orElseThrow(() -> new IOException("somebody else has " + file));
    }

    /// A file that is there; empty while somebody else has it.
    static Optional<SlotFile> openAlone(Path file, RandomGenerator random) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new SlotFile(file, channel, lock, random));
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            return Optional.empty();
        }
        channel.close();
        return Optional.empty();
    }

    /// The content of a slot. A class, since records hold no arrays.
    static final class Slot {
        private final int place;
        private final byte[] content;

        private Slot(int place, byte[] content) {
            this.place = place;
            this.content = content.clone();
        }

        int place() {
            return place;
        }

        byte[] content() {
            return content.clone();
        }
    }

    /// All slots that hold something; the others become free.
    synchronized List<Slot> readAll() throws IOException {
        List<Slot> filled = new ArrayList<>();
        free.clear();
        for (int place = 0; place < slots; place++) {
            Optional<byte[]> content = read(place);
            if (content.isPresent()) {
                filled.add(new Slot(place, content.get()));
            } else {
                free.add(place);
            }
        }
        return filled;
    }

    /// The content of one slot; empty where there is none.
    synchronized Optional<byte[]> read(int place) throws IOException {
        var slot = ByteBuffer.allocate(SLOT);
        long start = (long) place * SLOT;
        int read = 0;
        while (slot.hasRemaining() && read >= 0) {
            read = channel.read(slot, start + slot.position());
        }
        slot.flip();
        if (slot.limit() < SLOT) {
            return Optional.empty();
        }
        long checksum = slot.getLong();
        int length = slot.getInt();
        if (length <= 0 || length > SLOT - HEAD || checksum != checksum(slot.array())) {
            return Optional.empty();
        }
        var content = new byte[length];
        slot.get(content);
        return Optional.of(content);
    }

    /// Writes contents into random places. When this returns, the disk has them.
    ///
    /// @return the place of each
    synchronized List<Integer> write(List<byte[]> contents) throws IOException {
        List<Integer> places = new ArrayList<>();
        for (byte[] content : contents) {
            int place = drawPlace();
            var slot = ByteBuffer.allocate(SLOT);
            slot.putInt(Long.BYTES, content.length).put(HEAD, content);
            slot.putLong(0, checksum(slot.array()));
            put(place, slot);
            places.add(place);
        }
        channel.force(false);
        return places;
    }

    /// Writes over slots. When this returns, the disk has done so, as far as disks do.
    synchronized void erase(List<Integer> places) throws IOException {
        for (int place : places) {
            put(place, ByteBuffer.allocate(SLOT));
        }
        channel.force(false);
        free.addAll(places);
    }

    /// Whether no slot holds anything.
    synchronized boolean isEmpty() {
        return free.size() == slots;
    }

    /// Deletes the file for good.
    void delete() throws IOException {
        Files.deleteIfExists(file);
        close();
    }

    private int drawPlace() throws IOException {
        if (free.isEmpty()) {
            grow();
        }
        int drawn = random.nextInt(free.size());
        int place = free.get(drawn);
        free.set(drawn, free.getLast());
        free.removeLast();
        return place;
    }

    private void grow() throws IOException {
        for (int added = 0; added < GROWTH; added++) {
            put(slots, ByteBuffer.allocate(SLOT));
            free.add(slots);
            slots++;
        }
        channel.force(true);
    }

    private void put(int place, ByteBuffer slot) throws IOException {
        long start = (long) place * SLOT;
        while (slot.hasRemaining()) {
            channel.write(slot, start + slot.position());
        }
    }

    private static long checksum(byte[] slot) {
        var checksum = new CRC32C();
        checksum.update(slot, Long.BYTES, SLOT - Long.BYTES);
        return checksum.getValue() + 1; // of an empty slot it is not 0 either
    }

    @Override
    public void close() throws IOException {
        lock.close();
        channel.close();
    }
}
