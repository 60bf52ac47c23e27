package dk.samspil.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Makes the pictures of README.md from the running product. Not a test, so the name does not end like one's:
/// `bin/screenshots` runs it.
@BrowserJourney
class ReadmePictures {
    private static final Path IMAGES = Path.of("..", "docs", "images");

    @LocalServerPort
    private int port;

    @Test
    void takeThem() {
        try (var leader = Person.danish(port, Screen.DESK)) {
            FrontScreen.signIn(leader, Demo.LEADER).readTheResult();
            leader.takePicture(IMAGES.resolve("unit-report.png"));
        }
    }
}
