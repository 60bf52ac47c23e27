package dk.samspil.ui;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/// The addresses of style sheets, fonts and icons. Each holds a fingerprint of the file's content, so browsers may keep
/// a file for good and still see every change.
@Component
final class Assets {
    private final ResourceUrlProvider addresses;

    Assets(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    /// The address of a file below `static/assets`, such as `flow.css`.
    String address(String file) {
        String address = addresses.getForLookupPath("/assets/" + file);
        if (address == null) {
            throw new IllegalArgumentException("no file static/assets/" + file);
        }
        return address;
    }
}
