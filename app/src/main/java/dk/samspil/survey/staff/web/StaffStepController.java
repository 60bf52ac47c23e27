package dk.samspil.survey.staff.web;

import dk.samspil.access.Audience;
import dk.samspil.access.OpenTo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Steps 4 and 5 of making a round. There is one list of staff for all rounds, so the steps are its pages.
@Controller
final class StaffStepController {
    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{roundId}/medarbejdere")
    String getStaff() {
        return "redirect:/medarbejdere";
    }

    @OpenTo(Audience.HR_CONSULTANTS)
    @GetMapping("/maaling/{roundId}/forskel")
    String compare() {
        return "redirect:/medarbejdere/forskel";
    }
}
