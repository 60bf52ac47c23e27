package dk.samspil.organisation.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;

/// The receipt after a leader has said that the list is right.
public record ThanksPage(PageFrame frame, String lead, String back, Messages words) {}
