package org.minutebook.ingest.fetch;

/// The web service of meeting software, as a local site answers in its place.
final class Service {

    private final LocalSite site;

    Service(LocalSite site) {
        this.site = site;
        site.at("/mgWebService.asmx/GetCommittees", """
                <?xml version="1.0" encoding="utf-8"?>
                <committees><committeescount>2</committeescount>
                  <committee><committeeid>3</committeeid><committeetitle>Parks &amp;amp; Leisure</committeetitle>
                    <committeedeleted>False</committeedeleted><committeeexpired>True</committeeexpired>
                    <committeecategory>Scrutiny</committeecategory></committee>
                  <committee><committeeid>4</committeeid><committeetitle>Gone</committeetitle>
                    <committeedeleted>True</committeedeleted></committee>
                </committees>
                """);
    }

    static String list(String meetings) {
        return "/mgWebService.asmx/GetMeetings?lCommitteeId=3&sFromDate=01/01/2007&sToDate=31/12/2199" + meetings;
    }

    static String meeting(String id) {
        return "/mgWebService.asmx/GetMeeting?lMeetingId=" + id;
    }

    /// Lists meetings, each held on a day.
    Service meetings(String... idsAndDays) {
        StringBuilder xml = new StringBuilder(
                "<getmeetings><committee><committeeid>3</committeeid></committee><meetings>");
        for (int i = 0; i < idsAndDays.length; i += 2) {
            xml.append(head(idsAndDays[i], idsAndDays[i + 1])).append("</meeting>");
        }
        site.at(list(""), xml.append("</meetings></getmeetings>").toString());
        return this;
    }

    /// Answers for one meeting.
    ///
    /// @param inside what stands in the element beside number and day
    Service meeting(String id, String day, String inside) {
        site.at(meeting(id), head(id, day) + inside + "</meeting>");
        return this;
    }

    private static String head(String id, String day) {
        return "<meeting><meetingid>%s</meetingid><meetingdate>%s</meetingdate><meetingtime>10:00:00</meetingtime>"
                .formatted(id, day)
                + "<meetingstatus>Confirmed</meetingstatus><meetinglocation>Town Hall</meetinglocation>";
    }

    static String document(String title, String url, String restricted) {
        return "<linkeddoc><title>%s</title><url>%s</url><isrestricted>%s</isrestricted></linkeddoc>".formatted(title,
                url, restricted);
    }

    static String documents(String... documents) {
        return "<linkeddocuments>" + String.join("", documents) + "</linkeddocuments>";
    }

    static String item(String number, String title, String restricted, String documents) {
        return "<agendaitem><agendaitemid>9</agendaitemid><agendaitemnumber>%s</agendaitemnumber>".formatted(number)
                + "<fulldisplaynumberformat>%s.</fulldisplaynumberformat><agendaitemtitle>%s</agendaitemtitle>"
                        .formatted(number, title)
                + "<isrestricted>%s</isrestricted>%s</agendaitem>".formatted(restricted, documents);
    }
}
