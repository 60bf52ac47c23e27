package dk.samspil.survey;

import dk.samspil.organisation.SnapshotId;
import dk.samspil.shared.RoundId;
import java.util.List;

/// One questionnaire asked of one organisation in one period.
///
/// @param attributeNames what each ballot says about its voter besides the unit, such as `occupational_group`
/// @param leadersKnown whether each ballot says if its voter leads the unit
public record SurveyRound(
        RoundId id,
        Questionnaire questionnaire,
        SnapshotId organisation,
        List<String> attributeNames,
        boolean leadersKnown,
        State state) {
    /// A round takes answers until it closes; from then on nothing in it changes.
    public enum State {
        OPEN,
        CLOSED
    }

    public SurveyRound {
        attributeNames = List.copyOf(attributeNames);
    }
}
