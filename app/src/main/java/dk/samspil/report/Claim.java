package dk.samspil.report;

import dk.samspil.numerics.compare.Change;
import dk.samspil.numerics.compare.Comparison;
import dk.samspil.numerics.compare.TargetRule;
import dk.samspil.ui.chart.Standing;

/// What may be said about one unit in one theme, composite or question.
///
/// @param besideParent beside the published unit above
/// @param besideOrganisation beside the whole organisation
/// @param change since the round before
/// @param target whether the unit has reached its target
/// @param besideOutside beside a figure from outside
/// @param besideType beside the units of its type
public record Claim(
        Comparison besideParent,
        Comparison besideOrganisation,
        Change change,
        TargetRule.Verdict target,
        Comparison besideOutside,
        TypeClaim besideType) {
    /// Nothing to compare with.
    static final Claim NONE = new Claim(
            Comparison.NOT_COMPARED,
            Comparison.NOT_COMPARED,
            Change.NOT_COMPARED,
            TargetRule.Verdict.NOT_COMPARED,
            Comparison.NOT_COMPARED,
            TypeClaim.NONE);

    /// The word beside the unit above.
    public Standing standing() {
        return standing(besideParent);
    }

    /// The word beside the whole organisation.
    public Standing standingInOrganisation() {
        return standing(besideOrganisation);
    }

    /// The word beside the figure from outside.
    public Standing standingOutside() {
        return standing(besideOutside);
    }

    /// The word beside the units of the same type.
    public Standing standingInType() {
        return standing(besideType.comparison());
    }

    /// Whether there is a figure from outside, and the unit could be compared with it.
    public boolean isComparedOutside() {
        return besideOutside.word() != Comparison.Word.NOT_COMPARED;
    }

    /// Whether the unit could be compared with the one above.
    public boolean isCompared() {
        return besideParent.word() != Comparison.Word.NOT_COMPARED;
    }

    /// Whether the unit could be compared with the whole organisation.
    public boolean isComparedInOrganisation() {
        return besideOrganisation.word() != Comparison.Word.NOT_COMPARED;
    }

    /// Whether there are figures of two rounds.
    public boolean isComparedInTime() {
        return change.verdict() != Change.Verdict.NOT_COMPARED;
    }

    Claim with(Comparison parent, Comparison organisation) {
        return new Claim(parent, organisation, change, target, besideOutside, besideType);
    }

    Claim with(Change other) {
        return new Claim(besideParent, besideOrganisation, other, target, besideOutside, besideType);
    }

    Claim with(TargetRule.Verdict verdict) {
        return new Claim(besideParent, besideOrganisation, change, verdict, besideOutside, besideType);
    }

    Claim withOutside(Comparison outside) {
        return new Claim(besideParent, besideOrganisation, change, target, outside, besideType);
    }

    Claim withType(TypeClaim type) {
        return new Claim(besideParent, besideOrganisation, change, target, besideOutside, type);
    }

    private static Standing standing(Comparison comparison) {
        return switch (comparison.word()) {
            case CLEARLY_ABOVE -> Standing.CLEARLY_OVER;
            case ABOVE -> Standing.OVER;
            case BELOW -> Standing.UNDER;
            case CLEARLY_BELOW -> Standing.CLEARLY_UNDER;
            case NOT_DISTINGUISHABLE, NOT_COMPARED -> Standing.NO_CLAIM;
        };
    }
}
