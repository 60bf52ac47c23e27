package dk.samspil.command.rehearsal;

import org.springframework.web.util.HtmlUtils;

/// Text as it stands between tags.
final class HtmlText {
    private HtmlText() {}

    /// With the signs that HTML writes by their names.
    static String unescaped(String html) {
        return HtmlUtils.htmlUnescape(html);
    }
}
