package dk.samspil.collection.answer;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.collection.custody.KeyCeremony;
import dk.samspil.collection.custody.KeyHolder;
import dk.samspil.front.Task;
import dk.samspil.front.TaskSource;
import dk.samspil.shared.RoundId;
import dk.samspil.survey.SurveyRound;
import dk.samspil.survey.Surveys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What holders are to do with their part of a key, and HR with a round that has closed.
@Component
final class KeyTasks implements TaskSource {
    private final KeyCeremony ceremony;
    private final BallotOpening opening;
    private final Surveys surveys;

    KeyTasks(KeyCeremony ceremony, BallotOpening opening, Surveys surveys) {
        this.ceremony = ceremony;
        this.opening = opening;
        this.surveys = surveys;
    }

    @Override
    public List<Task> listTasks(Viewer viewer) {
        var tasks = new ArrayList<Task>();
        ceremony.listPartsOf(viewer.name()).forEach(part -> task(part).ifPresent(tasks::add));
        if (viewer.has(Role.HR_CONSULTANT)) {
            surveys.list().stream()
                    .filter(round -> round.state() == SurveyRound.State.CLOSED)
                    .map(SurveyRound::id)
                    .filter(this::isToBeOpened)
                    .forEach(round -> tasks.add(task("open-answers", "/maaling/" + round + "/aabning")));
        }
        return tasks;
    }

    private Optional<Task> task(KeyHolder part) {
        String page = "/noegle/" + part.round();
        return switch (part.state()) {
            case WAITING, SHOWN -> Optional.of(task("print-key-part", page));
            case LOST -> Optional.empty();
            case PROVED -> {
                boolean closed = opening.findState(part.round()).equals(Optional.of(SurveyRound.State.CLOSED));
                yield closed && isToBeOpened(part.round())
                        ? Optional.of(task("use-key-part", page + "/aabn"))
                        : Optional.empty();
            }
        };
    }

    private boolean isToBeOpened(RoundId round) {
        return opening.isToBeOpened(round);
    }

    private static Task task(String key, String address) {
        return new Task(key, Map.of(), Optional.empty(), address, Task.State.OPEN);
    }
}
