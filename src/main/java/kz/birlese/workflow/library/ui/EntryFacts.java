package kz.birlese.workflow.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.library.Entry;
import kz.birlese.workflow.library.Kind;
import kz.birlese.workflow.library.ReadVersion;
import kz.birlese.workflow.library.Version;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.stereotype.Component;

/** Since when a version is in force, who brought it, how many cases run on it, and its file to take along. */
@Component
class EntryFacts {

    private final ReadVersion read;
    private final Titles titles;
    private final Say say;

    EntryFacts(ReadVersion read, Titles titles, Say say) {
        this.read = read;
        this.titles = titles;
        this.say = say;
    }

    /** @param versions of the entry, the newest first */
    Sheet of(Version shown, List<Version> versions, List<Entry> library) {
        boolean isLatest = shown.equals(versions.get(0));
        Sheet sheet = new Sheet()
                .fact(say.it(isLatest ? "library.fact.since" : "library.fact.since.earlier"), say.moment(shown.since()))
                .fact(
                        say.it("library.fact.release"),
                        shown.release() == null ? say.it("library.release.unknown") : shown.release());
        cases(sheet, shown, versions);
        boolean isOfAnother = !shown.key().equals(shown.family());
        if (isOfAnother && library.stream().anyMatch(each -> each.is(Kind.DIAGRAM, shown.family()))) {
            sheet.fact(
                    say.it("library.fact.family"),
                    LibraryAddress.link(titles.of(Kind.DIAGRAM, shown.family()), Kind.DIAGRAM, shown.family()));
        }
        return sheet.fact(say.it("library.fact.file"), shown.file())
                .words(say.it("library.open", Map.of("file", shown.fileName())))
                .with(download(shown));
    }

    private void cases(Sheet sheet, Version shown, List<Version> versions) {
        if (!isBound(shown)) {
            sheet.fact(say.it("library.fact.cases"), say.it("library.fact.everyCase"));
            return;
        }
        int earlier = versions.stream()
                .filter(each -> each.number() < shown.number())
                .mapToInt(Version::cases)
                .sum();
        sheet.fact(say.it("library.fact.cases"), String.valueOf(shown.cases()))
                .fact(say.it("library.fact.earlier"), String.valueOf(earlier));
    }

    /** A table that no diagram asks is a family of its own, and asked outside of processes. */
    static boolean isBound(Version version) {
        return version.kind() != Kind.TABLE || !version.key().equals(version.family());
    }

    private Anchor download(Version version) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] content = read.file(version);
            return new DownloadResponse(
                    new ByteArrayInputStream(content),
                    version.fileName(),
                    version.kind() == Kind.FORM ? "application/json" : "application/xml",
                    content.length);
        });
        return new Anchor(handler, say.it("library.download", Map.of("file", version.fileName())));
    }
}
