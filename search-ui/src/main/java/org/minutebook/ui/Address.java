package org.minutebook.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/// An address within the site: a path, and fields with their values. Immutable.
///
/// @param path as it stands in an address, already encoded
/// @param fields the values of each field, in order of the fields' names; fields without a value are left out
public record Address(String path, Map<String, List<String>> fields) {

    public Address {
        Map<String, List<String>> kept = new TreeMap<>();
        fields.forEach((name, values) -> {
            List<String> said = values.stream().filter(v -> !v.isBlank()).toList();
            if (!said.isEmpty()) {
                kept.put(name, said);
            }
        });
        fields = kept;
    }

    static Address of(String path) {
        return new Address(path, Map.of());
    }

    /// The same with a field's values in place of any before; none take the field away.
    public Address with(String name, List<String> values) {
        Map<String, List<String>> changed = new TreeMap<>(fields);
        changed.put(name, values);
        return new Address(path, changed);
    }

    public Address with(String name, String value) {
        return with(name, List.of(value));
    }

    public Address without(String name) {
        return with(name, List.of());
    }

    /// The same fields at another path.
    public Address at(String other) {
        return new Address(other, fields);
    }

    /// As it is written in a link.
    @Override
    public String toString() {
        StringJoiner written = new StringJoiner("&", path + "?", "");
        written.setEmptyValue(path);
        fields.forEach((name, values) -> values.forEach(value -> written.add(name + "=" + encoded(value))));
        return written.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
