package dk.samspil.survey.library;

/// What came of a change to a draft.
public sealed interface EditOutcome {
    /// It is saved.
    ///
    /// @param question the question that was changed or added; empty where it concerns none
    record Saved(StoredDraft draft, String question) implements EditOutcome {}

    /// Somebody else has saved the draft in the meantime; nothing is changed.
    record ChangedMeanwhile() implements EditOutcome {}

    /// The question belongs to the core, which is the same every year.
    record Locked() implements EditOutcome {}

    /// The licence of the question does not allow other words in this language.
    record Licensed(Licence licence) implements EditOutcome {}

    /// Nothing would be left to ask.
    record LastQuestion() implements EditOutcome {}

    /// Some of what was to be added is there already.
    record AlreadyThere() implements EditOutcome {}

    /// A department would have more questions of its own than the organisation allows.
    ///
    /// @param most how many it may have
    record TooManyOfDepartment(int most) implements EditOutcome {}

    /// A theme would be asked of one department in part only, or nothing of everybody.
    record Mixed() implements EditOutcome {}

    /// A rating of effect would have no theme, or a second one, or would be part of something else.
    record NoEffect() implements EditOutcome {}

    /// There is no such question, page or draft any more.
    record Gone() implements EditOutcome {}
}
