package dk.samspil.mail;

/// A text message, ready to send.
public record SmsMessage(MobileNumber to, String text) {
    /// Not its words, so that none get into a log.
    @Override
    public String toString() {
        return "SmsMessage";
    }
}
