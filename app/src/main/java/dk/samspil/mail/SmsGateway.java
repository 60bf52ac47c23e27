package dk.samspil.mail;

/// SMS, by way of a supplier or of files that somebody else sends.
public interface SmsGateway extends Outlet<SmsMessage> {}
