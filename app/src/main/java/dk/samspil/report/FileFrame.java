package dk.samspil.report;

import dk.samspil.disclosure.ReleasedTable;
import dk.samspil.ui.Messages;

/// What surrounds a report that stands alone as a file.
///
/// @param title the title of the window
/// @param where organisation and round, beside the name of the product
/// @param root the way from the file to the output folder: empty or `../`
/// @param promises the two sentences on anonymity
/// @param rules which rules were in force, by the beginning of their fingerprint
public record FileFrame(String title, String where, String root, String promises, String rules, Messages words) {
    static FileFrame ofUnit(UnitReport report) {
        return new FileFrame(
                report.words().text("page.title", "unit", report.unitName(), "round", report.roundTitle()),
                report.organisationName() + " · " + report.roundTitle(),
                "../",
                report.protection().promises(),
                report.protection().rules(),
                report.words());
    }

    /// The same around another page.
    FileFrame titled(String other) {
        return new FileFrame(other, where, root, promises, rules, words);
    }

    static FileFrame top(String organisation, String title, Messages words, ReleasedTable table) {
        String round = table.release().title().in(words.language());
        return new FileFrame(
                title + " · " + round,
                organisation + " · " + round,
                "",
                ProtectionWriter.promises(new Phrases(words), table.release().policy()),
                ProtectionWriter.rules(words.language(), table.release().policy()),
                words);
    }
}
