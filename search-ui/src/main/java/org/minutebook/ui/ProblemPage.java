package org.minutebook.ui;

/// Says in plain words what went wrong, and what to do.
public record ProblemPage(String heading, String explanation) implements Page {

    @Override
    public String template() {
        return "problem";
    }

    static ProblemPage notFound() {
        return new ProblemPage("Page not found",
                "Check the address, or search for what you need. A paper that was replaced by a newer version, or a library that was built again, changes addresses.");
    }

    static ProblemPage notUnderstood() {
        return new ProblemPage("The address could not be understood",
                "Part of it may have been lost when it was copied. Check it, or search for what you need.");
    }

    static ProblemPage tooLong() {
        return new ProblemPage("The question is too long",
                "Ask with fewer words, at most 1,000 characters, or with fewer filters at once.");
    }

    static ProblemPage otherName() {
        return new ProblemPage("This site is not known by that name",
                "It answers to the address that minutebook serve printed. Whoever runs Minutebook here can give it further names with --name.");
    }

    static ProblemPage busy() {
        return new ProblemPage("Too much is being asked at once",
                "Wait a few seconds, then try again. If this goes on, tell whoever runs Minutebook here.");
    }

    static ProblemPage notOwnForm() {
        return new ProblemPage("This did not come from a page here",
                "Open the paper, or the page of results, and send it with the form there.");
    }

    static ProblemPage noReport() {
        return new ProblemPage("The report could not be written down",
                "Go back and say what is wrong, in at most 2,000 characters, with a name of at most 100.");
    }

    static ProblemPage manyReports() {
        return new ProblemPage("The report could not be written down",
                "Too many reports wait to be looked at. Tell whoever runs Minutebook here.");
    }

    static ProblemPage notSaved() {
        return new ProblemPage("The search could not be saved",
                "Go back and give it a name that no other saved search has: letters, digits, blanks, _ and -, at most 60 of them.");
    }

    static ProblemPage onlyReading() {
        return new ProblemPage("Nothing can be changed here",
                "These pages are for reading and searching. Papers are added with the minutebook command.");
    }

    static ProblemPage broken() {
        return new ProblemPage("Something went wrong",
                "This is a fault in Minutebook, not in what you did. Go back and try again; whoever runs Minutebook here can find the details in its log.");
    }
}
