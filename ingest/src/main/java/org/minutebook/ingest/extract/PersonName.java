package org.minutebook.ingest.extract;

import java.util.Optional;

/// A person's name as it stands in a text.
///
/// @param name without title, rank or honours, its spaces single
/// @param title as printed: Councillor, Cllr Mrs, Mr …
/// @param rank a rank that goes before the name and is the person's post: PC, Inspector …
/// @param sure whether the form alone tells that this is a person: by a title, initials or a common given name
/// @param start where the title, or the name where there is none, starts
/// @param end where the name ends, before any honours
/// @param honoursEnd where the honours after the name end; `end` where there are none
public record PersonName(String name, Optional<String> title, Optional<String> rank, boolean sure, int start,
        int end, int honoursEnd) {

    /// The last word of the name, double surnames by their last part.
    public String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// Whether the title is one of elected members.
    public boolean councillor() {
        return title.filter(NameTitles::isCouncillor).isPresent();
    }
}
