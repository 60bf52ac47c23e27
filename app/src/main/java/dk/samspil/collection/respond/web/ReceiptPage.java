package dk.samspil.collection.respond.web;

import java.util.List;

/// The ballot is in the box. Nothing on it tells who sent it.
public record ReceiptPage(SvarFrame frame, List<NoticePage.Step> steps) {
    public ReceiptPage {
        steps = List.copyOf(steps);
    }
}
