package dk.samspil.mail;

/// E-mail.
public interface Post extends Outlet<EmailMessage> {}
