package dk.samspil.command.rehearsal;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Somebody who answers, and to whom things happen: a code typed wrongly, a pause on another device, a connection that
/// breaks while the answers are sent, a button pressed twice, or the thought that it is not worth it.
final class PlayedRespondent {
    private static final double TYPES_WRONGLY = 0.05;
    private static final double PAUSES = 0.10;
    private static final double LOSES_THE_CONNECTION = 0.05;
    private static final double PRESSES_TWICE = 0.05;
    private static final double GIVES_UP = 0.03;
    private static final double SKIPS = 0.02;
    private static final double COMMENTS = 0.25;
    private static final int PAGES_AT_MOST = 60;
    private static final String USED = "Koden er allerede brugt";
    private static final String RECEIPT = "class=\"bigtick\"";

    private final URI site;
    private final HttpClient client;
    private final RandomGenerator random;
    private WebReader browser;

    PlayedRespondent(URI site, HttpClient client, RandomGenerator random) {
        this.site = site;
        this.client = client;
        this.random = random;
        this.browser = new WebReader(site, client);
    }

    /// What came of it.
    ///
    /// @param comments how many were sent along
    record Outcome(boolean acknowledged, int comments) {}

    /// Answers with this code.
    ///
    /// @throws IOException when a page is not what it should be
    Outcome answer(String code) throws IOException, InterruptedException {
        if (happens(TYPES_WRONGLY)) {
            enter("X" + code.substring(1, code.length() - 1) + "X");
            require(browser.page().heading().equals("Skriv din kode"), "a wrong code is asked for again");
        }
        enter(code);
        browser.enter(Map.of());
        boolean pauses = happens(PAUSES);
        boolean givesUp = happens(GIVES_UP);
        int comments = 0;
        for (int pages = 0; !isReview(); pages++) {
            require(pages < PAGES_AT_MOST, "the questions come to an end");
            Map<String, String> typed = new HashMap<>(answers());
            for (String area : browser.page().areas()) {
                boolean writes = happens(COMMENTS);
                typed.put(area, writes ? "Generalprøve " + random.nextInt(1_000_000) : "");
                comments += writes ? 1 : 0;
            }
            browser.enter(typed);
            if (pauses) {
                pauses = false;
                goOnElsewhere(code);
            }
            if (givesUp) {
                return new Outcome(false, 0);
            }
        }
        send();
        enter(code);
        require(browser.page().heading().equals(USED), "a code is used up by sending");
        return new Outcome(true, comments);
    }

    private void enter(String code) throws IOException, InterruptedException {
        browser.open("/svar/da");
        browser.enter(Map.of("kode", code));
    }

    private boolean isReview() {
        return browser.page().forms().stream().anyMatch(form -> form.action().equals("/svar/send"));
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        browser.page().choices().forEach((item, choices) -> {
            if (!happens(SKIPS)) {
                answers.put(item, choices.get(random.nextInt(choices.size())));
            }
        });
        return answers;
    }

    /// The same code on another device, which knows nothing but what is saved.
    private void goOnElsewhere(String code) throws IOException, InterruptedException {
        browser = new WebReader(site, client);
        enter(code);
        require(browser.page().heading().equals("Velkommen tilbage"), "somebody who comes again is welcomed back");
        browser.enter(Map.of());
    }

    private void send() throws IOException, InterruptedException {
        if (happens(LOSES_THE_CONNECTION)) {
            breakOff();
        }
        HtmlPage review = browser.page();
        browser.enter(Map.of());
        require(browser.page().html().contains(RECEIPT), "there is a receipt");
        if (happens(PRESSES_TWICE)) {
            var again = new WebReader(site, client);
            again.goTo(review);
            again.enter(Map.of());
            require(again.page().html().contains(RECEIPT), "there is a receipt the second time too");
        }
    }

    /// Sends the form and hangs up before the answer comes.
    private void breakOff() throws IOException {
        byte[] body = browser.body().getBytes(StandardCharsets.UTF_8);
        String head = "POST /svar/send HTTP/1.1\r\nHost: " + site.getAuthority()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length + "\r\n\r\n";
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body, 0, happens(0.5) ? body.length : body.length / 2);
            socket.getOutputStream().flush();
        }
    }

    private boolean happens(double chance) {
        return random.nextDouble() < chance;
    }

    private void require(boolean holds, String rule) throws IOException {
        if (!holds) {
            throw new IOException("not so: " + rule + ", but " + browser.page().heading() + ": "
                    + browser.page().text());
        }
    }
}
