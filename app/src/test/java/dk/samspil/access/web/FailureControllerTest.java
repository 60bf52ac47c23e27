package dk.samspil.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import dk.samspil.database.OnRealPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a person sees when something fails, on a real server: only there does an error page come into play.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnRealPostgres
@Import(FailureControllerTest.Failing.class)
class FailureControllerTest {
    @LocalServerPort
    private int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class Failing {
        @Bean
        FailingController failingController() {
            return new FailingController();
        }
    }

    /// Stands below `/assets`, which needs no sign-in.
    @RestController
    static final class FailingController {
        @OpenTo(Audience.EVERYBODY)
        @GetMapping("/assets/failing")
        String fail() {
            throw new IllegalStateException("the secret is 42");
        }
    }

    @Test
    void aFailureTellsWhatToDoAndNothingOfItsCause() throws IOException, InterruptedException {
        var answer = get("/assets/failing", "da");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Noget gik galt hos os", "Prøv igen om lidt")
                .containsPattern("Nummer: [0-9A-F]{8}")
                .doesNotContain("secret", "Exception");
    }

    @Test
    void theErrorPageSpeaksEnglishToo() throws IOException, InterruptedException {
        var answer = get("/assets/not-there.css", "en");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This page does not exist", "<html lang=\"en\">");
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept", "text/html")
                    .header("Accept-Language", language)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
