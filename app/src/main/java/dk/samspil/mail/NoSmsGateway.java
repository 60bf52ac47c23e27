package dk.samspil.mail;

/// Where no supplier of SMS is set up.
final class NoSmsGateway implements SmsGateway {
    /// How many that wait for it find another way in a minute.
    private static final int MESSAGES_A_MINUTE = 1000;

    @Override
    public boolean isSetUp() {
        return false;
    }

    @Override
    public int messagesAMinute() {
        return MESSAGES_A_MINUTE;
    }

    @Override
    public Run<SmsMessage> open() {
        throw new IllegalStateException("samspil.sms.kind is not set");
    }
}
