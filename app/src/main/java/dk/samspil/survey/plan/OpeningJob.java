package dk.samspil.survey.plan;

import dk.samspil.jobs.Job;
import dk.samspil.shared.RoundId;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
final class OpeningJob implements Job {
    private final RoundLife life;

    OpeningJob(RoundLife life) {
        this.life = life;
    }

    @Override
    public String name() {
        return RoundLife.OPEN;
    }

    @Override
    public void run(String subject) {
        life.open(new RoundId(UUID.fromString(subject)));
    }
}
