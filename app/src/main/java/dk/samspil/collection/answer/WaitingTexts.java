package dk.samspil.collection.answer;

import dk.samspil.database.GroupedCalls;
import dk.samspil.shared.RoundId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/// Answers in words between their arrival and the close of their round. They are sealed, and wait in a file outside the
/// database, each in a random place; at the close all go into the box together, in random order. So no transaction, no
/// moment and no order ties a comment to the ballot of the one who wrote it.
///
/// The folder is `samspil.comments-dir`, or `comments` in `samspil.data-dir`. Every server that runs has a file of its
/// own there, and takes over the files of those that do not run any more.
@Component
final class WaitingTexts implements DisposableBean {
    private static final int WRITTEN_AT_ONCE = 200;
    private static final String SUFFIX = ".waiting";

    /// Where a text lies.
    ///
    /// @param confirmed whether the ballot that it came with is in
    private record Place(SlotFile file, int slot, RoundId round, boolean confirmed) {
        Place whenConfirmed() {
            return new Place(file, slot, round, true);
        }
    }

    private final Path folder;
    private final SealedBallotStore store;
    private final GroupedCalls<List<WaitingText>, List<Place>> writes;
    private final Map<UUID, Place> places = new ConcurrentHashMap<>();
    private final ReadWriteLock sending = new ReentrantReadWriteLock();
    private final SecureRandom random = new SecureRandom();
    private final List<SlotFile> files = new ArrayList<>();

    WaitingTexts(Environment environment, SealedBallotStore store) throws IOException {
        String data = environment.getProperty("samspil.data-dir", "data");
        this.folder = Path.of(environment.getProperty("samspil.comments-dir", data + "/comments"));
        this.store = store;
        this.writes = new GroupedCalls<>("comments", this::write);
        takeOver();
    }

    /// Keeps texts while a ballot is put in: when this returns, both are stored, or neither.
    ///
    /// @param texts what was sent with the ticket; dropped where the ticket was spent before
    /// @param blank the names of what was sent earlier, perhaps, and is blank now
    /// @throws DataAccessException when nobody knows
    SealedBallotStore.Outcome keepWith(
            List<WaitingText> texts, Set<UUID> blank, Supplier<SealedBallotStore.Outcome> ballot) {
        if (texts.isEmpty() && places.isEmpty()) {
            return ballot.get();
        }
        sending.readLock().lock();
        try {
            List<Place> written = texts.isEmpty() ? List.of() : writes.call(texts);
            return settled(texts, written, blank, ballot);
        } finally {
            sending.readLock().unlock();
        }
    }

    private SealedBallotStore.Outcome settled(
            List<WaitingText> texts, List<Place> written, Set<UUID> blank, Supplier<SealedBallotStore.Outcome> ballot) {
        SealedBallotStore.Outcome outcome;
        try {
            outcome = ballot.get();
        } catch (DataAccessException e) {
            settleUnknown(texts, written);
            throw e;
        }
        if (outcome == SealedBallotStore.Outcome.IN) {
            settleIn(texts, written, blank);
        } else {
            erase(written);
        }
        return outcome;
    }

    private void settleIn(List<WaitingText> texts, List<Place> written, Set<UUID> blank) {
        List<Place> dropped = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Place before = places.put(texts.get(i).name(), written.get(i).whenConfirmed());
            if (before != null) {
                dropped.add(before);
            }
        }
        for (UUID name : blank) {
            Place before = places.remove(name);
            if (before != null) {
                dropped.add(before);
            }
        }
        erase(dropped);
    }

    /// Of several that were sent with a ticket while nobody knows which ballot is in: the one whose
    /// ballot is known to be in, else the newest.
    private void settleUnknown(List<WaitingText> texts, List<Place> written) {
        List<Place> dropped = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            UUID name = texts.get(i).name();
            Place before = places.get(name);
            if (before != null && before.confirmed()) {
                dropped.add(written.get(i));
                continue;
            }
            places.put(name, written.get(i));
            if (before != null) {
                dropped.add(before);
            }
        }
        erase(dropped);
    }

    /// Puts all texts of a round whose box has closed into it, in random order. Waits for those that are being sent.
    /// What was put in before is not put in twice.
    void moveToBox(RoundId round) {
        sending.writeLock().lock();
        try {
            List<Map.Entry<UUID, Place>> found = new ArrayList<>(places.entrySet().stream()
                    .filter(each -> each.getValue().round().equals(round))
                    .toList());
            Collections.shuffle(found, random);
            List<Place> moved = found.stream().map(Map.Entry::getValue).toList();
            for (int from = 0; from < moved.size(); from += WRITTEN_AT_ONCE) {
                store.addTexts(round, read(moved.subList(from, Math.min(moved.size(), from + WRITTEN_AT_ONCE))));
            }
            found.forEach(each -> places.remove(each.getKey()));
            erase(moved);
        } finally {
            sending.writeLock().unlock();
        }
    }

    /// The rounds of which texts wait.
    Set<RoundId> rounds() {
        return places.values().stream().map(Place::round).collect(Collectors.toSet());
    }

    private List<WaitingText> read(List<Place> moved) {
        List<WaitingText> texts = new ArrayList<>();
        try {
            for (Place place : moved) {
                place.file().read(place.slot()).flatMap(WaitingText::fromBytes).ifPresent(texts::add);
            }
            return texts;
        } catch (IOException e) {
            throw new DataAccessResourceFailureException("comments that wait cannot be read", e);
        }
    }

    private List<List<Place>> write(List<List<WaitingText>> arrived) {
        List<WaitingText> texts = arrived.stream().flatMap(List::stream).toList();
        try {
            SlotFile file = own();
            List<Integer> slots =
                    file.write(texts.stream().map(WaitingText::toBytes).toList());
            List<List<Place>> written = new ArrayList<>();
            int next = 0;
            for (List<WaitingText> each : arrived) {
                List<Place> its = new ArrayList<>();
                for (WaitingText text : each) {
                    its.add(new Place(file, slots.get(next), text.round(), false));
                    next++;
                }
                written.add(its);
            }
            return written;
        } catch (IOException e) {
            throw new DataAccessResourceFailureException("a comment cannot be kept", e);
        }
    }

    private void erase(List<Place> erased) {
        if (erased.isEmpty()) {
            return;
        }
        Map<SlotFile, List<Integer>> byFile = erased.stream()
                .collect(Collectors.groupingBy(Place::file, Collectors.mapping(Place::slot, Collectors.toList())));
        try {
            for (Map.Entry<SlotFile, List<Integer>> each : byFile.entrySet()) {
                each.getKey().erase(each.getValue());
            }
        } catch (IOException e) {
            throw new DataAccessResourceFailureException("a comment that waited cannot be erased", e);
        }
    }

    /// The file that this server writes to; it is made when there is first something to keep.
    private synchronized SlotFile own() throws IOException {
        if (files.isEmpty()) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            files.add(SlotFile.create(folder.resolve(UUID.randomUUID() + SUFFIX), random));
        }
        return files.getFirst();
    }

    /// Takes over what servers have left that do not run any more.
    private void takeOver() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.list(folder)) {
            for (Path left :
                    found.filter(file -> file.toString().endsWith(SUFFIX)).toList()) {
                Optional<SlotFile> file = SlotFile.openAlone(left, random);
                if (file.isPresent()) {
                    takeOver(file.get());
                }
            }
        }
    }

    private void takeOver(SlotFile file) throws IOException {
        for (SlotFile.Slot slot : file.readAll()) {
            WaitingText.fromBytes(slot.content())
                    .ifPresent(text -> places.put(text.name(), new Place(file, slot.place(), text.round(), false)));
        }
        files.add(file);
    }

    @Override
    public synchronized void destroy() throws IOException {
        writes.close();
        for (SlotFile file : files) {
            if (file.isEmpty()) {
                file.delete();
            } else {
                file.close();
            }
        }
    }
}
