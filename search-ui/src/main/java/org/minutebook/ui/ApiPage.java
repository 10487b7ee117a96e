package org.minutebook.ui;

import java.util.List;

/// Tells people how programs can ask the site.
///
/// @param addresses all that can be asked
public record ApiPage(List<ApiAddress> addresses) implements Page {

    static final String PATH = "/api";

    /// Where the description for programs is.
    public static final String DESCRIPTION = OpenApi.PATH;

    /// For programs: where to find what.
    ///
    /// @param openapi the address of the whole description
    record Told(String openapi, List<Place> addresses) {}

    /// An address, and what is there.
    record Place(String path, String told) {}

    static ApiPage of() {
        return new ApiPage(ApiAddress.all());
    }

    @Override
    public String template() {
        return "api";
    }

    @Override
    public Told data() {
        return new Told(OpenApi.PATH, addresses.stream().map(a -> new Place(a.path(), a.told())).toList());
    }

    /// The addresses of pages, which are JSON too.
    public List<ApiAddress> pages() {
        return addresses.stream().filter(a -> a.page().isPresent()).toList();
    }

    /// The addresses of files.
    public List<ApiAddress> files() {
        return addresses.stream().filter(a -> a.page().isEmpty()).toList();
    }
}
