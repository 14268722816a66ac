package org.foursight.browser;

/** How a journey is made. */
enum Manner {
    /** A window on a desk. */
    WINDOW(1280, 900, 1, true),
    /** The same with JavaScript switched off. */
    NO_SCRIPT(1280, 900, 1, false),
    /** By keyboard alone. */
    KEYBOARD(1280, 900, 1, true),
    /** A window 320 pixels wide. */
    NARROW(320, 900, 1, true),
    /** A window 1280 pixels wide, enlarged to 400 %, which leaves room for 320. */
    ENLARGED(320, 900, 4, true),
    /** On a projector, for a room to read. */
    PROJECTOR(1280, 720, 1, true),
    /** On an older projector. */
    OLD_PROJECTOR(1024, 768, 1, true);

    private final int width;
    private final int height;
    private final int scale;
    private final boolean script;

    Manner(int width, int height, int scale, boolean script) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.script = script;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int scale() {
        return scale;
    }

    boolean script() {
        return script;
    }

    /** Return whether a room reads what is shown. */
    boolean isForARoom() {
        return this == PROJECTOR || this == OLD_PROJECTOR;
    }
}
