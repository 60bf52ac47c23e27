package dk.samspil.organisation.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;

/// The receipt after a staff list was stored.
public record StoredPage(PageFrame frame, StaffSteps steps, String lead, Messages words) {}
