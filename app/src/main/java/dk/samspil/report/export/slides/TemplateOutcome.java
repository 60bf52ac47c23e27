package dk.samspil.report.export.slides;

/// What came of handing in a template.
public sealed interface TemplateOutcome {
    /// Slides are made in it from now on.
    record Stored() implements TemplateOutcome {}

    /// Nothing has changed.
    record Refused(Reason reason) implements TemplateOutcome {}

    /// Why a file cannot be the template.
    enum Reason {
        /// Larger than 20 MB, or it unpacks to more than 200 MB.
        TOO_LARGE,
        /// No presentation, or a broken one.
        NOT_SLIDES,
        /// It holds a program, or something that starts one.
        PROGRAM,
        /// It fetches something from elsewhere when it is opened.
        LINK,
        /// No layout has a title.
        NO_TITLE
    }
}
