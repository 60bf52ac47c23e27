package dk.samspil.collection.letter;

import dk.samspil.shared.RoundId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// How far this server is with the letters of all units, which take minutes. In memory only.
@Component
public final class LetterProgress {
    /// @param done how many units are written
    public record Progress(int done, int all) {}

    private final Map<RoundId, Progress> running = new ConcurrentHashMap<>();

    /// How far it is; empty while nothing is being written.
    public Optional<Progress> find(RoundId round) {
        return Optional.ofNullable(running.get(round));
    }

    void say(RoundId round, int done, int all) {
        running.put(round, new Progress(done, all));
    }

    void end(RoundId round) {
        running.remove(round);
    }
}
