package org.minutebook.ingest.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The council whose site a page is of, as the site says it round the content: in its name, the page's title, the logo,
/// the breadcrumbs, the foot or, last of all, the links to its other pages. It stands on every page of the site, as a
/// running header stands on a paper's.
final class SiteName {

    private static final String AROUND = "header, [role=banner], footer, [role=contentinfo], [class*=logo], [id*=logo],"
            + " [class*=breadcrumb], [id*=breadcrumb], [class*=footer], [id*=footer], [class*=header]";
    private static final String SMALL = "(?:and|&|of|upon|on|in|the|with|le|by|cum|next|under)";
    private static final String SORT = "(?:Metropolitan|County|City|District|Borough|Parish|Town|Community|Village|Unitary)";
    private static final Pattern COUNCIL = Pattern
            .compile("(?:[A-Z][\\w'’.-]+,? (?:" + SMALL + " ){0,2}){1,6}Council\\b"
                    + "(?! (?:Tax|Chamber|House|Offices?|Plan|Meetings?|Members?|Leader)\\b)");
    private static final Pattern NO_PLACE = Pattern
            .compile(
                    "(?:(?:The|Your|Our|My|Modern|Full|Extraordinary|Annual|Ordinary|Special|Budget|Welcome|Contact|About"
                            + "|Agenda|Minutes|Meetings?|Committees?|Home|Copyright|and|of|the|" + SORT
                            + "),? )*Council");
    private static final Pattern PARTS = Pattern.compile("\\s+[-–—|:·»›>/]+\\s+|\\s*[|»›©>]\\s*|\\n");

    private SiteName() {}

    /// The council's name as printed; empty where the site names none, or none with its place.
    static Optional<String> of(Document page) {
        List<String> said = new ArrayList<>();
        said.add(page.select("meta[property=og:site_name]").attr("content"));
        said.addAll(List.of(PARTS.split(page.title())).reversed());
        for (Element element : page.select(AROUND)) {
            said.add(element.attr("alt"));
            element.select("img[alt]").forEach(i -> said.add(i.attr("alt")));
            element.select("*").forEach(e -> said.addAll(List.of(PARTS.split(e.ownText()))));
        }
        page.select("nav, [role=navigation]").select("*").forEach(e -> said.addAll(List.of(PARTS.split(e.ownText()))));
        return said.stream().flatMap(s -> council(s).stream()).findFirst();
    }

    private static Optional<String> council(String words) {
        Matcher m = COUNCIL.matcher(words.replaceAll("\\s+", " "));
        return m.find() && !NO_PLACE.matcher(m.group()).matches() ? Optional.of(m.group()) : Optional.empty();
    }
}
