package planted.samspil.notification;

public final class Notifications {}
