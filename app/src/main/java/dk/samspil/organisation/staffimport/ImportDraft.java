package dk.samspil.organisation.staffimport;

import dk.samspil.organisation.register.RegisterContents;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /// With a decision on one matter; unchanged where there is no such matter.
    ImportDraft with(String key, Matter.Decision decision) {
        boolean possible = matters.stream().anyMatch(matter -> matter.key().equals(key));
        if (!possible) {
            return this;
        }
        Map<String, Matter.Decision> all = new HashMap<>(decisions);
        all.put(key, decision);
        return new ImportDraft(reading, matters, all);
    }

    /// What would be stored.
    public RegisterContents contents() {
        return reading.contents();
    }
}
