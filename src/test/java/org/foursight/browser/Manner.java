package org.foursight.browser;

/** How a journey is made. */
enum Manner {
    /** A window on a desk. */
    WINDOW(1280, 1, true),
    /** The same with JavaScript switched off. */
    NO_SCRIPT(1280, 1, false),
    /** By keyboard alone. */
    KEYBOARD(1280, 1, true),
    /** A window 320 pixels wide. */
    NARROW(320, 1, true),
    /** A window 1280 pixels wide, enlarged to 400 %, which leaves room for 320. */
    ENLARGED(320, 4, true);

    private final int width;
    private final int scale;
    private final boolean script;

    Manner(int width, int scale, boolean script) {
        this.width = width;
        this.scale = scale;
        this.script = script;
    }

    int width() {
        return width;
    }

    int scale() {
        return scale;
    }

    boolean script() {
        return script;
    }
}
