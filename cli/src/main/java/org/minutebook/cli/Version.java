package org.minutebook.cli;

import java.util.Optional;
import org.minutebook.ingest.Ingest;
import picocli.CommandLine.IVersionProvider;

/// Says which version of the program this is, and of the rules by which it reads.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Minutebook.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
        return new String[]{"Minutebook " + version + ", rules " + Ingest.RULES,
                "GPL-3.0-or-later; there is no warranty"};
    }
}
