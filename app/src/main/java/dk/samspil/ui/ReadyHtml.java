package dk.samspil.ui;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// A part of a page that was written before, and goes into it byte for byte.
///
/// It must come from a template of ours: nothing in it is escaped any more.
public final class ReadyHtml implements Content {
    private final byte[] utf8;

    /// @param utf8 HTML in UTF-8; not copied
    public ReadyHtml(byte[] utf8) {
        this.utf8 = utf8;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(utf8);
    }
}
