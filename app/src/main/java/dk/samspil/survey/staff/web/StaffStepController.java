package dk.samspil.survey.staff.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Steps 4 and 5 of making a round. There is one list of staff for all rounds, so the steps are its pages, which are
/// told
/// in which round they were opened.
@Controller
final class StaffStepController {
    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{roundId}/medarbejdere")
    String getStaff(@PathVariable UUID roundId) {
        return "redirect:/medarbejdere?maaling=" + roundId;
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{roundId}/forskel")
    String compare(@PathVariable UUID roundId) {
        return "redirect:/medarbejdere/forskel?maaling=" + roundId;
    }
}
