package dk.samspil.front;

import java.util.Map;
import java.util.Optional;

/// One thing a person has to do.
///
/// The words stand in `messages/front_*` under `task.<key>` (what) and `task.<key>.action` (the button's verb).
///
/// @param details the words the message needs, by name
/// @param date empty when the task has none
/// @param address the page where it is done, on this site
public record Task(String key, Map<String, String> details, Optional<TaskDate> date, String address, State state) {
    public Task {
        details = Map.copyOf(details);
        if (!address.startsWith("/")) {
            throw new IllegalArgumentException("a task is done on a page of this site, not at " + address);
        }
    }

    public enum State {
        /// Can be done now.
        OPEN,
        /// Cannot be opened yet; its date says when.
        WAITING,
        DONE
    }
}
