package dk.samspil.organisation.staffimport;

import dk.samspil.organisation.register.ListDecision;
import dk.samspil.organisation.register.RegisterContents;
import dk.samspil.organisation.register.StaffMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An import that was read and is not accepted yet.
public record ImportDraft(StaffReading reading, List<Matter> matters, Map<String, Matter.Decision> decisions) {
    public ImportDraft {
        matters = List.copyOf(matters);
        decisions = Map.copyOf(decisions);
    }

    static ImportDraft of(StaffReading reading) {
        return new ImportDraft(reading, Matters.of(reading), Map.of());
    }

    public Matter.Decision decisionOn(Matter matter) {
        return decisions.getOrDefault(matter.key(), Matter.Decision.NONE);
    }

    /// What nobody has decided yet.
    public List<Matter> listOpen() {
        return matters.stream()
                .filter(matter -> decisionOn(matter) == Matter.Decision.NONE)
                .toList();
    }

    /// What is decided.
    public List<Matter> listDecided() {
        return matters.stream()
                .filter(matter -> decisionOn(matter) != Matter.Decision.NONE)
                .toList();
    }

    /// With a decision on one matter; unchanged where there is no such matter, or no such answer to it.
    ImportDraft with(String key, Matter.Decision decision) {
        boolean possible = matters.stream()
                .anyMatch(matter ->
                        matter.key().equals(key) && (matter.alternative() || decision != Matter.Decision.ALTERNATIVE));
        if (!possible) {
            return this;
        }
        Map<String, Matter.Decision> all = new HashMap<>(decisions);
        all.put(key, decision);
        return new ImportDraft(reading, matters, all);
    }

    /// What would be stored, with the decisions carried out.
    public RegisterContents contents() {
        RegisterContents read = reading.contents();
        return decisions.get(Matters.SAME_MAIL) == Matter.Decision.ALTERNATIVE
                ? new RegisterContents(
                        read.units(), read.medTree(), onceForEachMail(read.staff()), read.roles(), read.knownRoles())
                : read;
    }

    /// Only the first job of those with the same address is asked.
    private static List<StaffMember> onceForEachMail(List<StaffMember> staff) {
        Set<String> seen = new HashSet<>();
        List<StaffMember> once = new ArrayList<>();
        for (StaffMember member : staff) {
            boolean again =
                    member.email().isPresent() && !seen.add(member.email().get());
            once.add(again ? member.with(ListDecision.LEAVE_OUT) : member);
        }
        return once;
    }
}
