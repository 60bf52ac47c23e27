package dk.samspil.indicator.web;

import dk.samspil.ui.FormToken;
import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;

/// Asks whether the values of a series are to be deleted.
///
/// @param text how many units lose how much
public record RemovePage(PageFrame frame, FormToken token, String code, String title, String text, Messages words) {}
