package planted.samspil.report.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import org.springframework.web.bind.annotation.GetMapping;

/// Forgets to say for whom it is, and for which unit.
public final class OpenController {
    @GetMapping("/open")
    public String open() {
        return "open";
    }

    @OpenTo(Audience.UNIT_READERS)
    @GetMapping("/units/{id}")
    public String unit() {
        return "unit";
    }
}
