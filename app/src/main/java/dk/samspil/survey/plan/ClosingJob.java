package dk.samspil.survey.plan;

import dk.samspil.jobs.Job;
import dk.samspil.shared.RoundId;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class ClosingJob implements Job {
    private final RoundLife life;

    ClosingJob(RoundLife life) {
        this.life = life;
    }

    @Override
    public String name() {
        return RoundLife.CLOSE;
    }

    @Override
    public void run(String subject) {
        life.close(new RoundId(UUID.fromString(subject)));
    }
}
