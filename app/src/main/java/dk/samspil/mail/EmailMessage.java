package dk.samspil.mail;

import dk.samspil.shared.Language;

/// An e-mail, ready to send.
///
/// @param text the plain words
/// @param html the same words as simple HTML, without pictures, script or anything that is fetched
/// @param token by which the message is known again when it comes back
public record EmailMessage(
        EmailAddress to, String subject, String text, String html, Language language, MessageToken token) {
    public EmailMessage {
        if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line of words");
        }
    }

    /// Not its words, so that none get into a log.
    @Override
    public String toString() {
        return "EmailMessage";
    }
}
