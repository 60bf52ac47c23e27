package dk.samspil.collection.outreach;

/// What whoever runs the server has yet to set up, before anything can be sent.
public enum Missing {
    /// A mail server, and an address to send from.
    EMAIL,
    /// A supplier of SMS.
    SMS,
    /// Where people reach the site.
    ADDRESS
}
