package dk.samspil.collection.invitation;

import dk.samspil.jobs.MovableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock that a test sets, first on a day in the spring before the [ReadyRound] opens.
@TestConfiguration
public class ItIsSpring {
    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock(ReadyRound.SPRING);
    }
}
