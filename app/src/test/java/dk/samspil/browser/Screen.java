package dk.samspil.browser;

/// The widths every journey is made at.
enum Screen {
    PHONE(360, 740),
    DESK(1280, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
