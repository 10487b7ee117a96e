package org.minutebook.ingest.link.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.minutebook.ingest.extract.PersonName;
import org.minutebook.ingest.extract.PersonNames;

/// The names and roles that a group's papers print, each taken apart once. For one thread.
final class NameBook {

    private final Map<String, Entry> names = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Sex> sexes = new HashMap<>();

    /// A printed name.
    ///
    /// @param bare without titles, honours and suffixes
    /// @param key the key of its group
    /// @param title a title printed as a part of it
    /// @param sex what its given name tells
    record Entry(String bare, String key, NameForm form, Optional<String> title, Sex sex) {}

    Entry name(String printed) {
        return names.computeIfAbsent(printed, NameBook::entry);
    }

    /// What a printed title tells.
    Sex sex(Optional<String> title) {
        return title.map(t -> sexes.computeIfAbsent(t, k -> Sex.of(title))).orElse(Sex.UNSAID);
    }

    Role role(Optional<String> printed) {
        return printed.map(p -> roles.computeIfAbsent(p, Role::of)).orElse(Role.NONE);
    }

    private static Entry entry(String printed) {
        NameForm form = NameForm.of(printed);
        Sex sex = form.isSurnameOnly() ? Sex.UNSAID : GivenNames.sex(form.given().getFirst());
        return new Entry(NameForm.bare(printed), NameForm.key(printed), form,
                PersonNames.whole(printed).flatMap(PersonName::title), sex);
    }
}
