package org.minutebook.ui;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// Somebody who finds a way about the site: with the mouse, or with the keyboard alone.
final class Reader {

    private static final int MOST_TABS = 250;

    private final Page page;
    private final boolean keyboard;

    /// @param keyboard whether nothing but keys may be used
    Reader(Page page, boolean keyboard) {
        this.page = page;
        this.keyboard = keyboard;
    }

    Page page() {
        return page;
    }

    /// Follows the first link whose name begins so.
    void follow(String name) {
        press(link(name));
    }

    /// Follows the first link of this name among others.
    void follow(Locator among, String name) {
        press(among.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(beginning(name))).first());
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(beginning(name))).first();
    }

    void search(String words) {
        fill(page.locator("#q"), words);
        press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search")));
    }

    /// Fills in a field by its label.
    void fill(String label, String words) {
        fill(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), words);
    }

    /// Ticks the box whose label begins so, and applies it.
    void narrow(String label) {
        Locator box = page.getByLabel(beginning(label));
        if (keyboard) {
            reach(box);
            page.keyboard().press("Space");
        } else {
            box.check();
        }
        apply();
    }

    void apply() {
        press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply")));
    }

    Download download(String name) {
        return page.waitForDownload(() -> follow(name));
    }

    private void fill(Locator field, String words) {
        if (keyboard) {
            reach(field);
            page.keyboard().type(words);
        } else {
            field.fill(words);
        }
    }

    private void press(Locator what) {
        if (keyboard) {
            reach(what);
            page.keyboard().press("Enter");
        } else {
            what.click();
        }
    }

    /// Goes on with the tabulator until it is there.
    private void reach(Locator what) {
        what.waitFor();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (Boolean.TRUE.equals(what.evaluate("e => e === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + what);
    }

    private static Pattern beginning(String name) {
        return Pattern.compile("^\\s*" + name.replaceAll("[.()\\[\\]?*+|^$]", "\\\\$0")); // as JavaScript reads it
    }
}
