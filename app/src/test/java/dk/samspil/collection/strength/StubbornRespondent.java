package dk.samspil.collection.strength;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Somebody who answers over a server that keeps dying, and tries again until there is a receipt. What is answered
/// tells who it was.
final class StubbornRespondent {
    private static final int ITEMS = 30;
    private static final int ANSWERS = 5;
    private static final int OK = 200;

    private final URI address;
    private final HttpClient client;
    private final BooleanSupplier giveUp;

    /// @param giveUp whether to stop trying
    StubbornRespondent(URI address, HttpClient client, BooleanSupplier giveUp) {
        this.address = address;
        this.client = client;
        this.giveUp = giveUp;
    }

    /// What came of it.
    enum End {
        /// There was a receipt.
        ACKNOWLEDGED,
        /// The code was used: a try before must have reached the box.
        FOUND_USED,
        /// Nobody knows.
        GIVEN_UP
    }

    End answer(int number, String code) throws InterruptedException {
        while (!giveUp.getAsBoolean()) {
            try {
                String page = post("/svar", "kode=" + code + "&sprog=da");
                if (page.contains("Koden er allerede brugt")) {
                    return End.FOUND_USED;
                }
                page = post("/svar/begynd", "sprog=da&pas=" + field(page, "pas"));
                String form = "sprog=da&pas=" + field(page, "pas") + "&fra=tjek&nr=" + field(page, "nr") + "&svar="
                        + URLEncoder.encode(signs(number), StandardCharsets.US_ASCII)
                        + (writes(number) ? "&k0=" + number : "");
                post("/svar/side", form + "&side=tjek");
                return send(form);
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        return End.GIVEN_UP;
    }

    /// Whether the person with this number also writes a comment, which is the number.
    static boolean writes(int number) {
        return number % 2 == 0;
    }

    /// The same form until there is a receipt: a double click, many times.
    private End send(String form) throws InterruptedException {
        while (!giveUp.getAsBoolean()) {
            try {
                if (post("/svar/send", form).contains("class=\"bigtick\"")) {
                    return End.ACKNOWLEDGED;
                }
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        return End.GIVEN_UP;
    }

    /// The number, in the first answers, in fives.
    private static String signs(int number) {
        var signs = new StringBuilder();
        for (int rest = number; signs.length() < ITEMS; rest /= ANSWERS) {
            signs.append(rest % ANSWERS);
        }
        return signs.toString();
    }

    /// The number that these answers tell, from 1 to 5 each.
    static int numberOf(Iterable<Integer> answers) {
        int number = 0;
        int place = 1;
        for (int answer : answers) {
            number += (answer - 1) * place;
            place *= ANSWERS;
        }
        return number;
    }

    private String post(String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new IOException("status " + response.statusCode());
        }
        return response.body();
    }

    private static String field(String page, String name) throws IOException {
        String before = "name=\"" + name + "\" value=\"";
        int start = page.indexOf(before);
        if (start < 0) {
            throw new IOException("no field " + name);
        }
        return page.substring(start + before.length(), page.indexOf('"', start + before.length()));
    }
}
