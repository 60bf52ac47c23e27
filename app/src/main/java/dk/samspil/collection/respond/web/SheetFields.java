package dk.samspil.collection.respond.web;

import java.util.List;
import java.util.stream.IntStream;

/// The hidden fields in which everything travels that the server does not keep.
///
/// @param revision of the draft that the page was made from
/// @param from the page that the form stands on
/// @param returning whether the respondent came from the check and goes back there
/// @param comments those that are not typed on this very page
public record SheetFields(
        String language,
        String pass,
        String signs,
        int revision,
        String from,
        boolean returning,
        List<Field> comments) {
    static final String LANGUAGE = "sprog";
    static final String PASS = "pas";
    static final String SIGNS = "svar";
    static final String REVISION = "nr";
    static final String FROM = "fra";
    static final String TO = "side";
    static final String RETURNING = "retur";
    static final String ITEM = "q";
    static final String COMMENT = "k";

    public SheetFields {
        comments = List.copyOf(comments);
    }

    /// A hidden field.
    public record Field(String name, String value) {}

    static SheetFields of(String language, Progress progress, String from) {
        List<String> comments = progress.sheet().comments();
        return new SheetFields(
                language,
                progress.lockedPass(),
                progress.sheet().answers().signs(),
                progress.revision(),
                from,
                progress.returning(),
                IntStream.range(0, comments.size())
                        .filter(i -> !comments.get(i).isEmpty())
                        .mapToObj(i -> new Field(COMMENT + i, comments.get(i)))
                        .toList());
    }

    SheetFields withoutComments() {
        return new SheetFields(language, pass, signs, revision, from, returning, List.of());
    }
}
