package dk.samspil.collection.outreach;

import java.util.regex.Pattern;

/// The words of a message, with placeholders.
///
/// @param subject one line; empty for SMS
/// @param body with line feeds between lines
public record Wording(String subject, String body) {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    public Wording {
        subject = subject.strip();
        body = LINE_END.matcher(body).replaceAll("\n").strip();
    }
}
