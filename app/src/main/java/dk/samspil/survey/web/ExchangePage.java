package dk.samspil.survey.web;

import dk.samspil.ui.Messages;
import dk.samspil.ui.PageFrame;
import java.util.List;

/// A draft as files of other systems: each with everything that the format cannot hold.
public record ExchangePage(PageFrame frame, String back, List<Format> formats, Messages words) {
    public ExchangePage {
        formats = List.copyOf(formats);
    }

    public record Format(String address, String name, String about, List<Loss> losses) {
        public Format {
            losses = List.copyOf(losses);
        }
    }

    public record Loss(String what, String action) {}
}
