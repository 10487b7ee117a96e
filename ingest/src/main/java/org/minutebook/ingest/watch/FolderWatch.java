package org.minutebook.ingest.watch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minutebook.ingest.batch.PaperFiles;
import org.minutebook.ingest.batch.Source;

/// One folder, looked at from time to time. A file counts when two looks have seen it alike, so that one that is still
/// being copied is left alone; it counts as gone when two looks have not seen it while the folder was there. A folder that
/// cannot be opened, or that is empty of a sudden, is away: a share that is not mounted looks so. Of one thread.
public final class FolderWatch {

    private final Path folder;
    private final Path except;
    private Map<String, String> before = Map.of();
    private Map<String, String> now = Map.of();
    private final Map<String, String> taken = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private boolean hadFiles;
    private int looks;

    /// @param except a folder within it that is passed over, such as the library itself
    /// @param hadFiles whether it is known to have had files, from before this watch
    public FolderWatch(Path folder, Path except, boolean hadFiles) {
        this.folder = folder.toAbsolutePath().normalize();
        this.except = except.toAbsolutePath().normalize();
        this.hadFiles = hadFiles;
    }

    /// The folder, as an absolute path.
    public Path folder() {
        return folder;
    }

    /// What one look showed.
    ///
    /// @param settled files that two looks have seen alike, and that were not [taken][#taken] as they are
    /// @param unsettled how many files are still changing, or were seen for the first time
    /// @param away why the folder cannot be looked into; empty if it can
    public record Look(List<Source> settled, int unsettled, Optional<String> away) {

        public Look {
            settled = List.copyOf(settled);
        }
    }

    /// Looks once.
    public Look look() {
        List<Source> found = PaperFiles.under(List.of(folder)).stream()
                .filter(s -> !s.path().startsWith(except + "/")).toList();
        Optional<String> away = away(found);
        if (away.isPresent()) {
            looks = 0;
            return new Look(List.of(), 0, away);
        }
        looks++;
        before = now;
        now = found.stream().collect(Collectors.toMap(Source::path, FolderWatch::sight));
        hadFiles |= !now.isEmpty();
        closed.clear();
        found.stream().filter(s -> s.trouble().isPresent()).map(Source::path).forEach(closed::add);
        List<Source> alike = found.stream().filter(s -> sight(s).equals(before.get(s.path()))).toList();
        return new Look(alike.stream().filter(s -> !sight(s).equals(taken.get(s.path()))).toList(),
                found.size() - alike.size(), Optional.empty());
    }

    private Optional<String> away(List<Source> found) {
        if (found.isEmpty() && hadFiles) {
            return Optional.of("it is empty of a sudden");
        }
        return found.stream().filter(s -> s.path().equals(folder.toString())).flatMap(s -> s.trouble().stream())
                .findFirst();
    }

    /// How a file looks from outside.
    private static String sight(Source source) {
        return source.trouble().or(() -> source.stamp().map(Object::toString)).orElse("");
    }

    /// Says that files were read as they were in the last look.
    public void taken(List<Source> sources) {
        sources.forEach(s -> taken.put(s.path(), sight(s)));
    }

    /// Whether files may be gone: after the first two looks, and when one that was taken has not been seen in two.
    public boolean mayHaveLost() {
        return looks == 2 || (looks > 2 && taken.keySet().stream().anyMatch(this::isGone));
    }

    /// Those of these paths that lie in the folder and are gone. A part of an archive is gone with the archive.
    public Set<String> gone(Set<String> paths) {
        if (looks < 2) {
            return Set.of();
        }
        return paths.stream().filter(p -> p.startsWith(folder + "/") && files(p).allMatch(this::isGone))
                .collect(Collectors.toSet());
    }

    /// Says that it is known that files are gone.
    public void forget(Set<String> paths) {
        paths.stream().flatMap(FolderWatch::files).forEach(taken::remove);
    }

    private boolean isGone(String file) {
        return !now.containsKey(file) && !before.containsKey(file)
                && closed.stream().noneMatch(c -> file.startsWith(c + "/"));
    }

    /// The files that a path may lie in: itself, and whatever may be an archive on the way to it.
    private static Stream<String> files(String path) {
        return Stream.concat(Stream.of(path), IntStream.range(0, path.length())
                .filter(i -> path.startsWith("!/", i)).mapToObj(i -> path.substring(0, i)));
    }
}
