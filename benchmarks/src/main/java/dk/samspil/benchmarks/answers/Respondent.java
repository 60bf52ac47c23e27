package dk.samspil.benchmarks.answers;

import dk.samspil.benchmarks.http.Connection;
import dk.samspil.benchmarks.http.Connection.Reply;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/// Somebody without script who opens `/svar`, answers everything and sends it: a page and six forms. What a browser
/// keeps between visits (style sheets, script, icon) is not asked for.
final class Respondent {
    private static final int PAGES = 3;
    private static final int ITEMS_OF_A_PAGE = 10;
    private static final int ANSWERS = 5;
    private static final int OK = 200;

    private final Connection connection;
    private final LongConsumer nanoseconds;

    /// @param nanoseconds gets what each request took
    Respondent(Connection connection, LongConsumer nanoseconds) {
        this.connection = connection;
        this.nanoseconds = nanoseconds;
    }

    /// Answers with this code.
    ///
    /// @throws IOException when the server says anything but what it should
    void answer(String code) throws IOException {
        String start = timed("/svar", () -> connection.get("/svar"));
        if (!start.contains("name=\"kode\"")) {
            throw new IOException("no field for the code");
        }
        String welcome = post("/svar", "kode=" + code + "&sprog=da");
        String page = post("/svar/begynd", "sprog=da&pas=" + field(welcome, "pas"));
        for (int number = 1; number <= PAGES; number++) {
            page = post("/svar/side", form(page, number) + answers(code, number));
        }
        String receipt = post("/svar/send", form(page, 0));
        if (!receipt.contains("<div class=\"bigtick\">")) {
            throw new IOException("no receipt");
        }
    }

    /// The hidden fields of a page, and where to go.
    private static String form(String page, int number) throws IOException {
        String next = number == 0 || number == PAGES ? "tjek" : Integer.toString(number + 1);
        return "sprog=da&pas=" + field(page, "pas") + "&svar="
                + URLEncoder.encode(field(page, "svar"), StandardCharsets.US_ASCII)
                + "&nr=" + field(page, "nr") + "&fra=" + field(page, "fra") + "&side=" + next;
    }

    private static String answers(String code, int number) {
        var form = new StringBuilder();
        for (int item = (number - 1) * ITEMS_OF_A_PAGE; item < number * ITEMS_OF_A_PAGE; item++) {
            form.append("&q").append(item).append('=').append(Math.floorMod(code.hashCode() + item, ANSWERS));
        }
        return form.toString();
    }

    private String post(String path, String form) throws IOException {
        return timed(path, () -> connection.post(path, form));
    }

    private String timed(String path, Request request) throws IOException {
        long start = System.nanoTime();
        Reply reply = request.send();
        nanoseconds.accept(System.nanoTime() - start);
        if (reply.status() != OK) {
            throw new IOException("status " + reply.status() + " from " + path);
        }
        return reply.body();
    }

    /// What is sent and answered.
    @FunctionalInterface
    private interface Request {
        Reply send() throws IOException;
    }

    private static String field(String page, String name) throws IOException {
        String before = "name=\"" + name + "\" value=\"";
        int start = page.indexOf(before);
        if (start < 0) {
            throw new IOException("no field " + name);
        }
        int end = page.indexOf('"', start + before.length());
        return page.substring(start + before.length(), end);
    }
}
