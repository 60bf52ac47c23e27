package planted.samspil.mail;

import planted.samspil.notification.Notifications;

/// Calls the module that nobody may call.
public record Mails(Notifications notifications) {}
