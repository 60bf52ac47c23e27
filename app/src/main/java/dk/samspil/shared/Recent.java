package dk.samspil.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What was asked for last of things that never change, so that not every page reads them anew.
///
/// Two callers may make the same at the same time; nobody waits for another, who may be waiting for what the first one
/// holds.
///
/// @param <K> what is asked by
/// @param <V> what is kept
public final class Recent<K, V> {
    private final int kept;
    private final Map<K, V> values;

    /// @param kept how many, at least 1
    public Recent(int kept) {
        if (kept < 1) {
            throw new IllegalArgumentException("at least one, not " + kept);
        }
        this.kept = kept;
        this.values = new LinkedHashMap<>(kept + 1, 1, true);
    }

    /// What is kept, or what is made now.
    public V get(K key, Function<K, V> maker) {
        return find(key).orElseGet(() -> keep(key, maker.apply(key)));
    }

    private synchronized Optional<V> find(K key) {
        return Optional.ofNullable(values.get(key));
    }

    private synchronized V keep(K key, V value) {
        values.put(key, value);
        if (values.size() > kept) {
            values.remove(values.keySet().iterator().next());
        }
        return value;
    }
}
