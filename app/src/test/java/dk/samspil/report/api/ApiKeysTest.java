package dk.samspil.report.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.database.OnRealPostgres;
import dk.samspil.shared.Actor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "samspil.jobs.enabled=false")
@OnRealPostgres
class ApiKeysTest {
    private static final Actor HR = new Actor("hr-of-keys");

    @Autowired
    ApiKeys keys;

    @Autowired
    JdbcClient database;

    @Test
    void aKeyIs256BitsOfChanceAndOpensUntilItIsWithdrawn() {
        ApiKeys.Made made = keys.make("The portal", HR);

        assertThat(made.secret()).startsWith("samspil_").hasSize("samspil_".length() + 43);
        assertThat(keys.find(made.secret())).map(ApiKey::id).contains(made.key().id());
        assertThat(keys.withdraw(made.key().id(), HR)).isTrue();
        assertThat(keys.find(made.secret())).isEmpty();
        assertThat(keys.withdraw(made.key().id(), HR)).isFalse();
    }

    @Test
    void noTwoKeysAreAlikeAndNoOtherOpens() {
        String one = keys.make("One", HR).secret();
        String other = keys.make("Other", HR).secret();

        assertThat(one).isNotEqualTo(other);
        assertThat(keys.find(one.substring(0, one.length() - 1))).isEmpty();
        assertThat(keys.find("samspil_")).isEmpty();
        assertThat(keys.find("")).isEmpty();
    }

    @Test
    void theKeyIsNeitherStoredNorLogged() {
        ApiKeys.Made made = keys.make("Nowhere", HR);
        String chance = made.secret().substring("samspil_".length());

        List<String> stored = database.sql("select row_to_json(k)::text from report_api.program_key k")
                .query(String.class)
                .list();
        List<String> logged = database.sql("select row_to_json(e)::text from audit.entry e")
                .query(String.class)
                .list();
        assertThat(stored).isNotEmpty().noneMatch(row -> row.contains(chance));
        assertThat(logged)
                .noneMatch(row -> row.contains(chance))
                .anyMatch(row -> row.contains("key for programs made")
                        && row.contains(made.key().id().toString()));
    }

    @Test
    void hrSeesWhatAKeyIsForAndWhenItWasUsedLast() {
        ApiKeys.Made made = keys.make("The nightly job", HR);
        assertThat(found(made).lastUsedOn()).isEmpty();

        keys.find(made.secret());

        assertThat(found(made).lastUsedOn()).isPresent();
        assertThat(found(made).name()).isEqualTo("The nightly job");
        assertThat(found(made).madeBy()).isEqualTo("hr-of-keys");
    }

    private ApiKey found(ApiKeys.Made made) {
        return keys.list().stream()
                .filter(key -> key.id().equals(made.key().id()))
                .findFirst()
                .orElseThrow();
    }
}
