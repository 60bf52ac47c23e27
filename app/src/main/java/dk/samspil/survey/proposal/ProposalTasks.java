package dk.samspil.survey.proposal;

import dk.samspil.access.Role;
import dk.samspil.access.Viewer;
import dk.samspil.front.Task;
import dk.samspil.front.TaskDate;
import dk.samspil.front.TaskSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// HR writes down what was decided on the proposals that wait; the next meeting is the day.
@Component
final class ProposalTasks implements TaskSource {
    private final Proposals proposals;

    ProposalTasks(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<Task> listTasks(Viewer viewer) {
        if (!viewer.has(Role.HR_CONSULTANT)) {
            return List.of();
        }
        List<Proposal> waiting =
                proposals.list().stream().filter(Proposal::isWaiting).toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> meeting = waiting.stream()
                .flatMap(proposal -> proposal.meeting().stream())
                .min(Comparator.naturalOrder());
        return List.of(new Task(
                "decide-proposals",
                Map.of("count", Integer.toString(waiting.size())),
                meeting.map(day -> new TaskDate(TaskDate.Meaning.DEADLINE, day)),
                "/forslag",
                Task.State.OPEN));
    }
}
