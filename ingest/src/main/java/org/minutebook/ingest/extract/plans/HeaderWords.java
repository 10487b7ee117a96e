package org.minutebook.ingest.extract.plans;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The headers that councils print over the columns of their plans and logs, by what they mean: one expression a line,
/// for the whole header in lower case. A header that could mean two things means the one that stands first.
final class HeaderWords {

    private static final Map<Meaning, Pattern> WORDS = patterns(
            Map.entry(Meaning.PROGRESS, """
                    progress
                    """),
            Map.entry(Meaning.ACTION,
                    """
                            (?:key |proposed |agreed |recommended |planned |management |agreed management |improvement |specific |detailed |main |new |mitigating |mitigation |further |additional |remedial |corrective |outstanding |required |priority )*actions?(?: points?| items?)?(?: required| needed| agreed| proposed| planned| to be taken| taken| plan| description| details?| completed| outstanding| closed| open| arising)?
                            (?:description|details?|summary) of (?:the )?actions?
                            actions? / (?:task|milestone|decision|activity)s?
                            what (?:will|do|are|is|needs?) .{2,40}
                            key (?:tasks?|activit(?:y|ies)|steps?)
                            """),
            Map.entry(Meaning.ACTION_IN_OTHER_WORDS,
                    """
                            tasks?
                            activit(?:y|ies)
                            (?:agreed |audit |review |scrutiny |panel |committee |board |task group |original |summary of )*recommendations?(?: made)?
                            next steps?
                            (?:steps|measures) to be taken
                            what
                            decisions?(?: made)?
                            commitments?
                            work ?streams? / tasks?
                            """),
            Map.entry(Meaning.OBJECTIVE, """
                    (?:key |strategic |corporate |priority |service |improvement |specific |smart )*objectives?
                    aims?
                    (?:key )?issues?
                    areas? (?:for|of) (?:improvement|development|concern)
                    improvement (?:area|required|needed)s?
                    findings?
                    observations?
                    (?:control )?weakness(?:es)?
                    risk (?:description|title|identified)s?
                    risks?
                    desired outcomes?
                    outcomes? (?:required|sought)
                    goals?
                    priority objectives?
                    topics?
                    subjects?
                    what we want to achieve
                    (?:agenda )?items?(?: title)?
                    matters?(?: arising)?
                    """),
            Map.entry(Meaning.SECTION, """
                    (?:key |priority )?themes?
                    sections?
                    priority areas?
                    work ?streams?
                    strands?
                    (?:service|policy) areas?
                    directorates?
                    """),
            Map.entry(Meaning.PRIORITY, """
                    priority
                    priority (?:level|rating|score)
                    priority \\(.{1,20}\\)
                    h / m / l
                    high / medium / low
                    """),
            Map.entry(Meaning.TARGET_DATE,
                    """
                            (?:target|due|completion|end|delivery|implementation|proposed|agreed|revised|planned|expected|action)(?: (?:completion|implementation|delivery|end))? (?:date|timescale|deadline)s?
                            date (?:due|required|for completion|of completion|to be completed)
                            due
                            targets? dates?
                            (?:by )?when(?: by)?\\??
                            by when\\??
                            when (?:will|by) .{2,40}
                            (?:associated |target )?time ?scales?
                            time ?frames?
                            time ?lines?
                            dead ?lines?
                            (?:to be )?complete[d]? by
                            completion(?: date)?
                            milestone dates?
                            (?:original|anticipated|estimated|expected|current) (?:target |completion |implementation |due )?dates?
                            (?:expected|anticipated) completion
                            (?:implementation|delivery) by
                            action by when
                            by date
                            dates?
                            """),
            Map.entry(Meaning.LEAD,
                    """
                            (?:action |lead |project |team |task |responsible )*(?:leads?|owners?)(?: officers?| persons?| members?| agency| responsibility| responsible| department| organisation| / partners?| / owner)*
                            (?:responsible|accountable|named|lead|action|reporting)(?: for action)? (?:officer|person|body|party|individual|manager|member|director|department|team|agency|organisation)s?(?: / (?:officer|member|team|body))?
                            (?:officer|person|member|manager|department|team|agency|body|who is|those)s? (?:responsible|accountable)
                            responsib(?:le|ility)(?: of| for delivery)?
                            accountab(?:le|ility)
                            (?:by )?whom?(?: by)?\\??
                            who (?:will|is|by) .{2,40}
                            (?:to be )?(?:actioned|action|delivered|undertaken|completed|done) by(?: who(?:m)?)?
                            assigned(?: to)?
                            allocated(?: to)?
                            officers?
                            (?:risk|control|recommendation) owners?
                            (?:officer|member|delivery|service) leads?
                            (?:lead )?(?:cabinet|portfolio|executive) (?:member|holder)s?
                            contact officer
                            owned by
                            delegated to
                            sponsors?
                            assignee
                            initials
                            action for
                            """),
            Map.entry(Meaning.UPDATE,
                    """
                            (?:latest |current |progress |status |monthly |quarterly |position )*updates?(?: on progress| to date)?(?: / (?:comments?|progress|status|notes))?
                            (?:latest|current) (?:position|progress|situation|comments?)
                            status progress
                            progress (?:to date|made|report|so far|notes?|achieved|comments?|since .{2,40}|as at .{2,40})
                            progress / (?:comments?|update|outcome|notes?|status|position)
                            comments?(?: / (?:update|progress|notes?))*
                            commentary
                            (?:management|cabinet|executive|officer|service|client|department) (?:responses?|comments?|updates?)
                            progress against .{2,40}
                            notes?
                            responses?
                            position(?: statement)?(?: as at .{2,30})?
                            (?:follow[ -]?up|feedback)
                            outcomes?(?: / (?:update|comments?))?
                            actions? taken
                            results?
                            """),
            Map.entry(Meaning.STATUS, """
                    (?:current |action |overall |progress )?(?:b?rag|status)(?: ?/? ?(?:rag|status|rating|ratings))*
                    status \\(.{1,40}\\)
                    b?rag \\(.{1,40}\\)
                    on (?:target|track|schedule)\\??
                    (?:traffic light|r / a / g|r ?a ?g)(?: status)?
                    state
                    open / closed
                    (?:implementation|completion) status
                    (?:% ?|percentage )completed?
                    """),
            Map.entry(Meaning.COMPLETE, """
                    comp(?:leted?)?\\.? ?\\(?y / n\\)?
                    complete[d]?\\??
                    complete[d]? \\(?yes / no\\)?
                    done\\??
                    (?:date |actual )(?:completed|closed|done)
                    (?:completed|closed|actual completion) date
                    implemented\\??
                    achieved\\??
                    """),
            Map.entry(Meaning.BASELINE, """
                    base ?lines?(?: .{2,30})?
                    starting (?:point|position)
                    """),
            Map.entry(Meaning.TARGET, """
                    targets?(?: .{0,3}20\\d\\d.{0,6})?
                    (?:key |progress |performance |success |outcome |output )*measures?(?: of success)?
                    (?:key )?milestones?
                    success (?:criteria|factors?|indicators?)
                    (?:key )?performance indicators?
                    kpis?
                    (?:key )?outputs?
                    (?:expected|intended) (?:outcome|output|result)s?
                    evidence(?: of .{2,30})?
                    how will we .{2,40}
                    deliverables?
                    """),
            Map.entry(Meaning.OTHER,
                    """
                            (?:ref|no|number|id|item|action|minute|log|serial)(?:erence)?\\.?(?: ?(?:no|number|ref|id|date))?\\.?
                            #
                            likelihood
                            impact
                            (?:inherent|residual|current|gross|net|target|risk) (?:risk )?(?:score|rating)s?
                            (?:existing|current|key) controls?
                            review dates?
                            audit(?: title| area)?
                            resources?(?: .{2,40})?
                            cost.{0,20}
                            budget
                            date (?:raised|opened|agreed|of meeting)
                            (?:meeting|start|raised) date.{0,25}
                            meeting
                            source
                            raised by
                            links? to .{2,40}
                            partners?
                            pages?(?: no\\.?)?
                            """));

    private HeaderWords() {}

    /// What this header means; empty where it is no header of a plan.
    static Optional<Meaning> meaning(String header) {
        String folded = header.toLowerCase(Locale.ROOT).replaceAll("[*:_’‘']+", " ").replaceAll("\\s+", " ")
                .replaceAll("\\s*/\\s*", " / ").strip();
        return WORDS.entrySet().stream().filter(e -> e.getValue().matcher(folded).matches()).map(Map.Entry::getKey)
                .findFirst();
    }

    @SafeVarargs
    private static Map<Meaning, Pattern> patterns(Map.Entry<Meaning, String>... entries) {
        Map<Meaning, Pattern> patterns = new LinkedHashMap<>();
        for (Map.Entry<Meaning, String> entry : entries) {
            String words = entry.getValue().lines().map(line -> "(?:" + line + ")").collect(Collectors.joining("|"));
            patterns.put(entry.getKey(), Pattern.compile(words));
        }
        return patterns;
    }
}
