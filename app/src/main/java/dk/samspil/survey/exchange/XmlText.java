package dk.samspil.survey.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// XML as it is written, element by element, with everything in it escaped.
final class XmlText {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element; its attributes are given in turn as name and value.
    void open(String name, String... attributes) {
        indent().append('<').append(name);
        attributes(attributes);
        text.append(">\n");
        open.push(name);
    }

    void close() {
        String name = open.pop();
        indent().append("</").append(name).append(">\n");
    }

    void element(String name, String words) {
        element(name, words, new String[0]);
    }

    void element(String name, String words, String... attributes) {
        indent().append('<').append(name);
        attributes(attributes);
        text.append('>').append(escaped(words)).append("</").append(name).append(">\n");
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
    }

    private StringBuilder indent() {
        return text.append(" ".repeat(open.size()));
    }

    /// Without the characters that XML cannot hold at all.
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean holds = character >= ' ' || character == '\n' || character == '\t';
                    if (holds && character != 0xFFFE && character != 0xFFFF && !isHalf(character)) {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
