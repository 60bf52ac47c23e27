package dk.samspil.collection.outreach;

/// A way on which the application itself reaches somebody. All others get a letter.
public enum Route {
    EMAIL,
    SMS
}
