package org.minutebook.ui;

import java.util.Locale;
import java.util.Optional;

/// In which form an answer is wanted (RFC 9110, 12.5.1). HTML where both are wanted alike, or neither.
final class Wanted {

    private static final String JSON = "application/json";
    private static final String HTML = "text/html";

    private Wanted() {}

    /// Whether JSON is wanted more than HTML.
    ///
    /// @param accept the request's header
    static boolean json(Optional<String> accept) {
        return accept.filter(a -> weight(a, JSON) > weight(a, HTML)).isPresent();
    }

    private static double weight(String accept, String type) {
        double weight = 0;
        int closest = -1;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            int close = closeness(range.split(";", 2)[0].strip(), type);
            if (close > closest) {
                closest = close;
                weight = quality(range);
            }
        }
        return weight;
    }

    /// How closely a range names the type; below 0 where it is another's.
    private static int closeness(String range, String type) {
        if (range.equals(type) || (type.equals(JSON) && range.matches("application/[a-z.-]+\\+json"))) {
            return 2;
        }
        return range.equals(type.substring(0, type.indexOf('/')) + "/*") ? 1 : range.equals("*/*") ? 0 : -1;
    }

    private static double quality(String range) {
        for (String parameter : range.split(";", -1)) {
            String[] parts = parameter.strip().split("=", 2);
            if (parts.length == 2 && parts[0].equals("q") && parts[1].matches("[01](\\.\\d{0,3})?")) {
                return Math.min(1, Double.parseDouble(parts[1]));
            }
        }
        return 1;
    }
}
