package dk.samspil.collection.respond.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/// Somebody at `/svar` whose browser has no script: sends the hidden fields of the page before and what
/// is chosen.
final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final MockMvcTester web;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private MvcTestResult last;

    Visitor(MockMvcTester web) {
        this.web = web;
        this.last = web.get().uri("/svar").exchange();
    }

    /// Another browser on the same page.
    Visitor twin() {
        var twin = new Visitor(web);
        twin.last = last;
        twin.fields.putAll(fields);
        return twin;
    }

    Visitor enter(String code) {
        return post("/svar", Map.of("kode", code));
    }

    Visitor start() {
        return post("/svar/begynd", Map.of());
    }

    /// Chooses on the page that is shown, and goes on to another.
    Visitor turn(String to, Map<String, String> chosen) {
        Map<String, String> sent = new LinkedHashMap<>(chosen);
        sent.put("side", to);
        return post("/svar/side", sent);
    }

    Visitor send() {
        return post("/svar/send", Map.of());
    }

    Visitor with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    Visitor post(String path, Map<String, String> chosen) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.putAll(chosen);
        var body = new StringBuilder();
        sent.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        last = web.post()
                .uri(path)
                .contentType("application/x-www-form-urlencoded")
                .content(body.toString())
                .exchange();
        fields.clear();
        Matcher hidden = HIDDEN.matcher(page());
        while (hidden.find()) {
            fields.put(hidden.group(1), HtmlUtils.htmlUnescape(hidden.group(2)));
        }
        return this;
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    String heading() {
        Matcher heading = Pattern.compile("<h1[^>]*>(?:<label[^>]*>)?([^<]*)").matcher(page());
        assertThat(heading.find()).as("a heading in %s", page()).isTrue();
        return HtmlUtils.htmlUnescape(heading.group(1));
    }

    String page() {
        try {
            return last.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The words of the page, without its tags.
    String text() {
        return HtmlUtils.htmlUnescape(page().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
    }

    MvcTestResult last() {
        return last;
    }
}
