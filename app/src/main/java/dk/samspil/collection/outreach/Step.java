package dk.samspil.collection.outreach;

/// What people are written, in this order.
public enum Step {
    /// As soon as the round is open.
    INVITATION,
    FIRST_REMINDER,
    SECOND_REMINDER;

    /// Whether it goes only to those whose code is not used.
    public boolean isReminder() {
        return this != INVITATION;
    }
}
