package org.minutebook.ui;

/// What every template may know of the site.
public final class Site {

    /// Where the picture for the browser's tab is.
    public static final String ICON = "/assets/minutebook.svg";

    /// Where a browser learns how to search here.
    public static final String SEARCH_DESCRIPTION = OpenSearch.PATH;

    /// Where browsers look for one beside what cannot name its own, as a feed or a file.
    static final String ICON_UNASKED = "/favicon.ico";

    static final String ICON_DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#1d3c5a"/>
            <path d="M8 9h16M8 16h16M8 23h9" stroke="#fff" stroke-width="3"/></svg>
            """;

    private Site() {}

    /// Where the style sheet is.
    public static String styleAddress() {
        return Routes.styleAddress();
    }

    /// Where the script is.
    public static String scriptAddress() {
        return Routes.scriptAddress();
    }
}
