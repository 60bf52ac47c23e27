package dk.samspil.collection.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.RoundId;
import dk.samspil.shared.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@OnRealPostgres
class BallotStoreTest {
    private static final Ballot BALLOT = new Ballot(
            new UnitId("team"),
            Optional.of(false),
            List.of("", "20-29"),
            List.of(Optional.of(4), Optional.empty(), Optional.of(1)));

    private final RoundId round = new RoundId(UUID.randomUUID());
    private final BallotStore store;
    private final JdbcClient database;

    @Autowired
    BallotStoreTest(BallotStore store, JdbcClient database) {
        this.store = store;
        this.database = database;
    }

    @Test
    void aBallotComesOutAsItWentIn() {
        store.addAll(round, List.of(BALLOT));

        assertThat(store.list(round)).containsExactly(BALLOT);
    }

    @Test
    void whatEverythingElseWorksWithCannotReadTheBallots() {
        store.addAll(round, List.of(BALLOT));

        assertThatThrownBy(() -> database.sql("select answers from collection_answer.ballot")
                        .query()
                        .listOfRows())
                .hasRootCauseMessage("ERROR: permission denied for table ballot");
    }
}
