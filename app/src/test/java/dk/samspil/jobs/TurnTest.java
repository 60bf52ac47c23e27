package dk.samspil.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TurnTest {
    private static final Instant MOMENT = Instant.parse("2026-12-03T08:00:00Z");

    @Test
    void aTurnIsReadAsItWasPlanned() {
        var turn = new Turn("a-round", MOMENT);

        assertThat(Turn.parse(turn.toString())).isEqualTo(turn);
    }

    @Test
    void twoMomentsAreTwoSubjects() {
        assertThat(new Turn("a-round", MOMENT))
                .doesNotHaveToString(new Turn("a-round", MOMENT.plusSeconds(1)).toString());
    }

    @Test
    void whatIsNoTurnIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Turn.parse("a-round"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Turn("a/round", MOMENT));
    }
}
