package org.minutebook.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// Shows pages with the templates of the same name. Every value is escaped for where it stands. Thread-safe.
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null,
            "org.minutebook.ui.templates");

    String show(Page page) {
        StringOutput out = new StringOutput();
        engine.render(page.template() + ".jte", page, out);
        return out.toString();
    }
}
