package dk.samspil.front;

import dk.samspil.access.Viewer;
import java.util.List;

/// A module that gives people something to do. Every bean of this type is asked when the front page is shown.
public interface TaskSource {
    /// The person's tasks, the most urgent first.
    List<Task> listTasks(Viewer viewer);
}
