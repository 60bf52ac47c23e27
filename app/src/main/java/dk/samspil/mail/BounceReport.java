package dk.samspil.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a delivery status report (RFC 3464, in the wrapping of RFC 6522).
///
/// Anybody can send us something that looks like one. So nothing of it is believed but two codes of a
/// fixed form, nothing is kept, and no more than a few kilobytes of its first parts are looked at.
/// Whether the token in it is one of ours the caller knows.
final class BounceReport {
    private static final int LOOKED_AT = 64 * 1024;
    private static final int PARTS = 4;
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z-]{1,40}):[ \\t]{0,20}(.{0,200})$");
    private static final Pattern STATUS = Pattern.compile("([245]\\.\\d{1,3}\\.\\d{1,3})\\b.*");
    private static final Pattern OUR_ID =
            Pattern.compile("(?im)^Message-ID:[ \\t]{0,20}(?:\\r?\\n[ \\t]{1,20})?<([0-9a-f]{32})@");

    private BounceReport() {}

    /// What came back for good; empty when it is something else, or is only late.
    static Optional<Bounce> read(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        Optional<String> status = Optional.empty();
        Optional<MessageToken> token = Optional.empty();
        for (Part part : first(parts)) {
            if (part.isMimeType("message/delivery-status")) {
                status = failure(beginning(part));
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                token = token(beginning(part));
            }
        }
        Optional<MessageToken> found = token;
        return status.flatMap(code -> found.map(ours -> new Bounce(ours, code)));
    }

    private static List<Part> first(Multipart parts) throws MessagingException {
        var first = new ArrayList<Part>();
        for (int number = 0; number < Math.min(parts.getCount(), PARTS); number++) {
            first.add(parts.getBodyPart(number));
        }
        return first;
    }

    /// The status of the first recipient for whom the servers have given up.
    private static Optional<String> failure(String report) {
        for (String group : report.split("\\r?\\n[ \\t]*\\r?\\n", PARTS * 2)) {
            String action = field(group, "action");
            Matcher status = STATUS.matcher(field(group, "status"));
            if (action.toLowerCase(Locale.ROOT).startsWith("failed") && status.matches()) {
                return Optional.of(status.group(1));
            }
        }
        return Optional.empty();
    }

    private static String field(String group, String name) {
        return FIELD.matcher(group)
                .results()
                .filter(field -> field.group(1).equalsIgnoreCase(name))
                .map(field -> field.group(2).strip())
                .findFirst()
                .orElse("");
    }

    private static Optional<MessageToken> token(String headers) {
        String ofTheMail = headers.split("\\r?\\n\\r?\\n", 2)[0];
        Matcher id = OUR_ID.matcher(ofTheMail);
        return id.find() ? MessageToken.find(id.group(1)) : Optional.empty();
    }

    private static String beginning(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getDataHandler().getInputStream()) {
            return new String(content.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        }
    }
}
