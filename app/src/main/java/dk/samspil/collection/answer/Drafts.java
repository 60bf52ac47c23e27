package dk.samspil.collection.answer;

import dk.samspil.database.GroupedCalls;
import dk.samspil.numerics.seal.LockingKey;
import dk.samspil.shared.RoundId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Answers that are not sent yet, each locked with a key that only its code gives.
@Component
public final class Drafts implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

    /// Fewer are not emptied together: the moment would tell whose ballot just came in.
    private static final int FEWEST_TO_EMPTY = 50;

    private static final int STEP = 512;
    private static final byte[] ABOUT = "samspil draft".getBytes(StandardCharsets.US_ASCII);

    /// What lies under a draft's id.
    public sealed interface Found {
        /// Nothing: the code was never used.
        record Nothing() implements Found {}

        /// The ballot is in and the draft was emptied.
        record Emptied() implements Found {}

        /// A draft that this key does not open.
        record Unreadable() implements Found {}

        /// A draft, as it was saved.
        ///
        /// @param revision how often it was
        record Draft(String content, int revision) implements Found {}
    }

    private final DraftStore store;
    private final GroupedCalls<UUID, Optional<DraftStore.Row>> lookups;
    private final GroupedCalls<DraftStore.Row, Boolean> additions;
    private final GroupedCalls<DraftStore.Row, Boolean> replacements;
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean emptying = new AtomicBoolean();
    private final Lock changing = new ReentrantLock();
    private final SecureRandom random = new SecureRandom();

    Drafts(DraftStore store) {
        this.store = store;
        this.lookups = new GroupedCalls<>("drafts-found", store::findAll);
        this.additions = new GroupedCalls<>("drafts-new", this::add);
        this.replacements = new GroupedCalls<>("drafts", this::replace);
    }

    public Found find(RoundId round, UUID id, LockingKey key) {
        Optional<DraftStore.Row> row =
                lookups.call(id).filter(found -> found.round().equals(round));
        if (row.isEmpty()) {
            return new Found.Nothing();
        }
        byte[] sealed = row.get().sealed();
        if (sealed.length == 0) {
            return new Found.Emptied();
        }
        return key.unlock(ABOUT, sealed)
                .<Found>map(content -> new Found.Draft(
                        new String(content, StandardCharsets.UTF_8).stripTrailing(),
                        row.get().revision()))
                .orElseGet(Found.Unreadable::new);
    }

    /// Begins a draft where there is none yet. When this returns, it is committed.
    ///
    /// @param content without blanks at its end, which hide its length
    /// @return whether it is this content that lies there now; else somebody was faster
    public boolean begin(RoundId round, UUID id, LockingKey key, String content) {
        return additions.call(row(round, id, key, 0, content));
    }

    private List<Boolean> add(List<DraftStore.Row> rows) {
        Map<UUID, DraftStore.Row> byId = new TreeMap<>();
        rows.forEach(row -> byId.putIfAbsent(row.id(), row));
        Set<UUID> added = store.addAll(List.copyOf(byId.values()));
        return winners(rows, byId, added);
    }

    /// Replaces a draft. When this returns, it is committed.
    ///
    /// @param revision the one that the new content was made from
    /// @param content without blanks at its end, which hide its length
    /// @return whether it was replaced; else it was saved by somebody else meanwhile, or emptied
    public boolean save(RoundId round, UUID id, LockingKey key, int revision, String content) {
        return replacements.call(row(round, id, key, revision, content));
    }

    /// Of several for one id, the first that came.
    private List<Boolean> replace(List<DraftStore.Row> rows) {
        Map<UUID, DraftStore.Row> byId = new TreeMap<>();
        rows.forEach(row -> byId.putIfAbsent(row.id(), row));
        changing.lock();
        try {
            Set<UUID> replaced = store.replaceAll(List.copyOf(byId.values()));
            return winners(rows, byId, replaced);
        } finally {
            changing.unlock();
        }
    }

    private static List<Boolean> winners(List<DraftStore.Row> rows, Map<UUID, DraftStore.Row> byId, Set<UUID> written) {
        return rows.stream()
                .map(row -> written.contains(row.id()) && Objects.equals(byId.get(row.id()), row))
                .toList();
    }

    /// Empties a draft whose ballot is in, later and together with others.
    public void emptyLater(UUID id) {
        waiting.add(id);
        if (waiting.size() >= FEWEST_TO_EMPTY && !emptying.getAndSet(true)) {
            Thread.startVirtualThread(this::emptyInPassing);
        }
    }

    private void emptyInPassing() {
        try {
            emptyWaiting();
        } catch (DataAccessException e) {
            LOG.warn(
                    "Drafts could not be emptied; they will be with the next: {}",
                    e.getClass().getSimpleName());
        } finally {
            emptying.set(false);
        }
    }

    /// Empties all drafts whose ballots came in since the last time. Those of a server that has died
    /// meanwhile are found by their tickets when somebody types the code again.
    public void emptyWaiting() {
        List<UUID> ids = waiting.stream().sorted().toList();
        if (!ids.isEmpty()) {
            changing.lock(); // two statements that change the same drafts in another order would wait for each other
            try {
                store.emptyAll(ids);
            } finally {
                changing.unlock();
            }
            ids.forEach(waiting::remove);
        }
    }

    private DraftStore.Row row(RoundId round, UUID id, LockingKey key, int revision, String content) {
        return new DraftStore.Row(round, id, revision, key.lock(ABOUT, padded(content), random));
    }

    /// With blanks up to the next step, so that its length tells neither how far somebody has come nor how long a
    /// comment is to the letter.
    private static byte[] padded(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(bytes, (bytes.length / STEP + 1) * STEP);
        Arrays.fill(padded, bytes.length, padded.length, (byte) ' ');
        return padded;
    }

    @Override
    public void destroy() {
        lookups.close();
        additions.close();
        replacements.close();
    }
}
