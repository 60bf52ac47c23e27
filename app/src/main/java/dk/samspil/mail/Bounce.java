package dk.samspil.mail;

/// A mail that came back for good.
///
/// @param token of the mail that came back
/// @param status why, as a code of RFC 3463 such as `5.1.1`
public record Bounce(MessageToken token, String status) {}
