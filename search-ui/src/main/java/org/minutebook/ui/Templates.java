package org.minutebook.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// Shows pages with the templates of the same name. Every value is escaped for where it stands. Thread-safe.
final class Templates {

    private static final char NO_SIGN = '\uFFFD';

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null,
            "org.minutebook.ui.templates");

    /// A page may hold no NUL, which some papers have in the place of letters; browsers show this for it.
    String show(Page page) {
        StringOutput out = new StringOutput();
        engine.render(page.template() + ".jte", page, out);
        return out.toString().replace('\0', NO_SIGN);
    }
}
