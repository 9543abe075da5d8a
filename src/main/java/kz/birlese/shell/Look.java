package kz.birlese.shell;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.server.AppShellSettings;

/** What every page of the house loads before its first view: our tokens, the mark, light or dark as the system says. */
public class Look implements AppShellConfigurator {

    /** Lumo knows dark only as a theme attribute; the system's wish arrives as a media query. */
    private static final String FOLLOW_THE_SYSTEM =
            """
            (() => {
              const dark = matchMedia('(prefers-color-scheme: dark)');
              const follow = () => document.documentElement.setAttribute('theme', dark.matches ? 'dark' : 'light');
              dark.addEventListener('change', follow);
              follow();
            })();""";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "look/mark.svg", "any");
        settings.addLink("stylesheet", "look/birlese.css");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineWithContents(FOLLOW_THE_SYSTEM, Inline.Wrapping.JAVASCRIPT);
    }
}
