package org.minutebook.ui;

/// What every template may know of the site.
public final class Site {

    private Site() {}

    /// Where the style sheet is.
    public static String styleAddress() {
        return Routes.styleAddress();
    }
}
