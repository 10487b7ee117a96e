package org.minutebook.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import org.minutebook.corpus.library.Library;
import org.minutebook.search.ScanEngine;

/// Serves the sample library until it is stopped, for looking at: `SiteOnDisk PORT`.
final class SiteOnDisk {

    private SiteOnDisk() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("minutebook");
        ScanEngine engine = new ScanEngine();
        Library library = SampleLibrary.in(folder, engine);
        try (SearchSite site = SearchSite.start(library, engine, "127.0.0.1", Integer.parseInt(args[0]))) {
            System.out.println("http://127.0.0.1:" + site.port());
            site.await();
        }
    }
}
