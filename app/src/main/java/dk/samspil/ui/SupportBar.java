package dk.samspil.ui;

/// The bar across every page while somebody sees what somebody else sees.
///
/// @param sentence whose pages these are, that nothing can be changed, and when it ends
/// @param stop the words of the button that ends it
public record SupportBar(String sentence, String stop) {}
