package dk.samspil.organisation.web;

import dk.samspil.shared.Language;
import dk.samspil.ui.StepFrame;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The pages on which staff is taken in, opened by themselves or as the fourth and fifth step of making a round. There
/// is
/// one list of staff for all rounds, so the round only says where one came from and where one goes on.
///
/// @param round in which the pages were opened; empty where they were opened by themselves
public record StaffSteps(Optional<UUID> round) {
    static final String PARAMETER = "maaling";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /// @param given the parameter as it came; what is no id counts as none
    static StaffSteps of(@Nullable String given) {
        return new StaffSteps(
                Optional.ofNullable(given).filter(ID.asMatchPredicate()).map(UUID::fromString));
    }

    /// The address of a page, which then belongs to the same round.
    public String address(String page) {
        return round.map(id -> page + "?" + PARAMETER + "=" + id).orElse(page);
    }

    /// The frame of a step; empty where the pages were opened by themselves.
    public Optional<StepFrame> frame(int step, Language language) {
        return round.map(id -> StepFrame.ofRound(step, language));
    }

    /// The third step of the round.
    public Optional<String> before() {
        return round.map(id -> "/maaling/" + id + "/spoergsmaal");
    }

    /// The sixth step of the round.
    public Optional<String> after() {
        return round.map(id -> "/maaling/" + id);
    }
}
