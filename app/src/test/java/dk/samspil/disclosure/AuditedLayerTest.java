package dk.samspil.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AuditedLayerTest {
    @Test
    void workAboutTheSameLayerAddsUp() {
        var one = new AuditedLayer("items", 10, 200, Optional.of(new Unsettled(1, 2)));
        var more = new AuditedLayer("items", 3, 40, Optional.of(new Unsettled(10, 20)));

        assertThat(one.and(more)).isEqualTo(new AuditedLayer("items", 13, 240, Optional.of(new Unsettled(11, 22))));
    }

    @Test
    void whatWasNotKeptOfOneIsNotKnownOfBoth() {
        var one = new AuditedLayer("items", 10, 200, Optional.of(new Unsettled(1, 2)));
        var old = new AuditedLayer("items", 3, 40, Optional.empty());

        assertThat(one.and(old).unsettled()).isEmpty();
        assertThat(old.and(one).unsettled()).isEmpty();
    }

    @Test
    void ofAReleaseFromBeforeItWasKeptNobodyKnowsWhatWasLeftOpen() {
        String stored = "{\"layer\": \"means\", \"cells\": 12, \"combinations\": 3400}";

        assertThat(JsonMapper.builder().build().readValue(stored, AuditedLayer.class))
                .isEqualTo(new AuditedLayer("means", 12, 3400, Optional.empty()));
    }

    @Test
    void aStatementAddsUpItsLayers() {
        var counts = new AuditedLayer("counts", 10, 200);
        var shares = new AuditedLayer("distributions", 3, 40, Optional.of(new Unsettled(1, 2)));

        assertThat(new AuditorStatement(13, 240, List.of(counts, shares)).unsettled())
                .contains(new Unsettled(1, 2));
        assertThat(new AuditorStatement(13, 240).unsettled()).isEmpty();
        assertThat(new Unsettled(1, 2).all()).isEqualTo(3);
    }
}
