package dk.samspil.ui;

/// The hidden field that every form carries, so that no other site can send it in a visitor's name.
public record FormToken(String name, String value) {}
