package dk.samspil.report.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;

/// The organisation's own template for slides, and the form that takes one in.
///
/// @param now which template is in use, in one sentence
/// @param own whether it is the organisation's own
/// @param wrong why a file was refused; empty where none was
public record SlideTemplatePage(
        PageFrame frame, FormToken token, String now, boolean own, String wrong, Messages words) {}
