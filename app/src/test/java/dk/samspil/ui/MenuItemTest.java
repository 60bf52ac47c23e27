package dk.samspil.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MenuItemTest {
    @Test
    void anItemIsCurrentOnItsPageAndOnThoseBelow() {
        var results = new MenuItem("Resultater", "/resultater");

        assertThat(results.isCurrent("/resultater")).isTrue();
        assertThat(results.isCurrent("/resultater/team-aaen")).isTrue();
        assertThat(results.isCurrent("/resultaterne")).isFalse();
    }

    @Test
    void theFrontPageIsCurrentOnItselfOnly() {
        var front = new MenuItem("Det skal du nu", "/");

        assertThat(front.isCurrent("/")).isTrue();
        assertThat(front.isCurrent("/resultater")).isFalse();
    }
}
