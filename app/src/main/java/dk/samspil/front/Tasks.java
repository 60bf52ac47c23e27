package dk.samspil.front;

import dk.samspil.access.Viewer;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a person has to do, over all modules.
@Component
public final class Tasks {
    private final List<TaskSource> sources;

    Tasks(List<TaskSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /// The person's tasks: those that can be done now, then those that wait, then those that are done.
    public List<Task> list(Viewer viewer) {
        return sources.stream()
                .flatMap(source -> source.listTasks(viewer).stream())
                .sorted((one, other) -> one.state().compareTo(other.state()))
                .toList();
    }
}
