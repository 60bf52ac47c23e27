package dk.samspil.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {
    private final List<String> made = new ArrayList<>();
    private final Recent<String, String> recent = new Recent<>(2);

    private String get(String key) {
        return recent.get(key, asked -> {
            made.add(asked);
            return "value of " + asked;
        });
    }

    @Test
    void whatIsKeptIsMadeOnce() {
        assertThat(get("a")).isEqualTo("value of a");
        assertThat(get("a")).isEqualTo("value of a");

        assertThat(made).containsExactly("a");
    }

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        get("a");
        get("b");
        get("a");
        get("c");
        get("a");
        get("b");

        assertThat(made).containsExactly("a", "b", "c", "b");
    }

    @Test
    void nothingToKeepIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Recent<String, String>(0));
    }
}
