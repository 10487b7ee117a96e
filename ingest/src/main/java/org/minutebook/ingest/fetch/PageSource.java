package org.minutebook.ingest.fetch;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.ingest.fetch.MeetingNotice.DocumentNotice;
import org.minutebook.ingest.read.web.SitePage;
import org.minutebook.ingest.read.web.SitePage.Link;

/// The pages of the meeting software, for sites whose service is off: the list of bodies, each body's meetings
/// (`ieListMeetings`), each meeting's papers (`ieListDocuments`) and each item's (`mgAi`).
record PageSource(Site site, Asked asked) implements Source {

    private static final int MOST_LISTS = 200;
    private static final Pattern BODY = query(
            "(?:mgCommitteeDetails\\.aspx\\?(?:.*&)?ID|ieListMeetings\\.aspx\\?(?:.*&)?(?:CId|CommitteeId))");
    private static final Pattern MEETING = query("ieListDocuments\\.aspx\\?(?:.*&)?MId");
    private static final Pattern ITEM = query("mgAi\\.aspx\\?(?:.*&)?ID");
    private static final Pattern PAPER = Pattern.compile(
            "(?i)/documents/|mgConvert2PDF\\.aspx|\\.(?:pdf|docx?|rtf|odt)(?:$|\\?)");
    private static final Pattern RESTRICTED = Pattern.compile("(?i)\\brestricted\\b");
    private static final Pattern SIZE = Pattern.compile("(?i)^(?:pdf|doc|docx)?\\W*[\\d.,]*\\s*(?:[KM]B)?$");

    private static Pattern query(String page) {
        return Pattern.compile("(?i)" + page + "=(\\d{1,12})(?!\\d)");
    }

    @Override
    public List<Committee> committees() throws NoAnswerException, InterruptedException {
        SitePage page = asked.ask(site.page("mgListCommittees.aspx?bcr=1"), "committees.htm", SitePage::read);
        Map<String, Committee> found = new LinkedHashMap<>();
        for (Link link : page.links()) {
            Matcher body = BODY.matcher(link.address());
            if (body.find() && !link.text().isBlank()) {
                found.putIfAbsent(body.group(1), new Committee(body.group(1), link.text()));
            }
        }
        if (found.isEmpty()) {
            throw new NoAnswerException("its page mgListCommittees.aspx lists no committees");
        }
        return List.copyOf(found.values());
    }

    /// Goes from a body's list of meetings to its other lists (earlier years, further pages) until all have been seen.
    @Override
    public List<MeetingNotice> meetings(Committee committee, Period period)
            throws NoAnswerException, InterruptedException {
        Map<String, MeetingNotice> found = new LinkedHashMap<>();
        Deque<URI> lists = new ArrayDeque<>(
                List.of(site.page("ieListMeetings.aspx?CId=%s&Year=0".formatted(committee.id()))));
        Set<URI> seen = new LinkedHashSet<>(lists);
        while (!lists.isEmpty()) {
            URI list = lists.remove();
            String name = "committee-%s-%d.htm".formatted(committee.id(), seen.size() - lists.size());
            for (Link link : asked.ask(list, name, SitePage::read).links()) {
                Matcher meeting = MEETING.matcher(link.address());
                if (meeting.find()) {
                    found.putIfAbsent(meeting.group(1), listed(meeting.group(1), committee, link));
                } else if (seen.size() < MOST_LISTS) {
                    further(list, link, committee).filter(seen::add).ifPresent(lists::add);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Optional<URI> further(URI list, Link link, Committee committee) {
        Matcher body = BODY.matcher(link.address());
        boolean same = link.address().matches("(?is).*ieListMeetings\\.aspx\\?.*") && body.find()
                && body.group(1).equals(committee.id()) && !link.address().matches("(?is).*(?:ical|mode=export|rss).*");
        return same ? site.follow(list, link.address()) : Optional.empty();
    }

    private static MeetingNotice listed(String id, Committee committee, Link link) {
        Optional<LocalDate> date = WrittenDate.in(link.text()).or(() -> WrittenDate.in(link.around()));
        List<String> problems = date.isPresent() ? List.of() : List.of("no date is listed with it");
        return new MeetingNotice(id, committee, date, "", "", "", List.of(), List.of(), List.of(), problems);
    }

    @Override
    public MeetingNotice meeting(MeetingNotice listed) throws NoAnswerException, InterruptedException {
        URI address = site.page("ieListDocuments.aspx?CId=%s&MId=%s".formatted(listed.committee().id(), listed.id()));
        SitePage page = asked.ask(address, name(listed), PageSource::page);
        Map<String, DocumentNotice> documents = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>(listed.problems());
        collect(address, page, documents);
        Set<String> items = new LinkedHashSet<>();
        page.links().forEach(link -> ITEM.matcher(link.address()).results().forEach(m -> items.add(m.group(1))));
        for (String item : items) {
            URI itemAddress = site.page("mgAi.aspx?ID=" + item);
            try {
                collect(itemAddress, asked.ask(itemAddress, "item-%s.htm".formatted(item), PageSource::page),
                        documents);
            } catch (NoAnswerException e) {
                problems.add("its page of item %s: %s".formatted(item, e.why()));
            }
        }
        return new MeetingNotice(listed.id(), listed.committee(),
                listed.date().or(() -> WrittenDate.in(page.title())), "", "", "", List.of(),
                List.copyOf(documents.values()), List.of(), problems);
    }

    private void collect(URI address, SitePage page, Map<String, DocumentNotice> documents) {
        Set<String> told = new HashSet<>();
        for (Link link : page.links()) {
            if (isPaper(link.address())) {
                String title = SIZE.matcher(link.text()).matches() ? beside(link) : link.text();
                String to = site.follow(address, link.address()).map(URI::toString).orElse(link.address());
                documents.merge(to, new DocumentNotice(title, to, Restriction.of(link)),
                        (one, other) -> one.restricted()
                                ? one
                                : new DocumentNotice(one.title(), to, other.restricted()));
                told.add(link.around());
            }
        }
        for (Link link : page.links()) {
            if (!isPaper(link.address()) && RESTRICTED.matcher(link.around()).find() && !told.contains(link.around())) {
                documents.putIfAbsent(link.around(), new DocumentNotice(link.around(), "", true));
            }
        }
        page.lines().stream().filter(l -> RESTRICTED.matcher(l).find() && l.length() < MOST_LISTS)
                .forEach(l -> documents.putIfAbsent(l, new DocumentNotice(l, "", true)));
    }

    private static boolean isPaper(String address) {
        return PAPER.matcher(address).find();
    }

    private static SitePage page(byte[] answer) throws NoAnswerException {
        Optional<String> instead = Arrival.of(answer).insteadOf(Promise.PAGE);
        if (instead.isPresent()) {
            throw new NoAnswerException(instead.get());
        }
        return SitePage.read(answer, PageSource::isPaper);
    }

    /// The words beside a link that itself says only what sort of file it leads to, and how large it is.
    private static String beside(Link link) {
        String beside = link.around().replace(link.text(), " ").strip();
        return beside.isEmpty() ? link.text() : beside;
    }

    /// A meeting's page is itself a paper: its agenda, and often its minutes.
    @Override
    public Optional<Path> paper(MeetingNotice meeting) {
        return Optional.of(asked.file(name(meeting)));
    }

    private static String name(MeetingNotice meeting) {
        return "meeting-%s.htm".formatted(meeting.id());
    }

    @Override
    public String words() {
        return "the site's pages";
    }
}
