package kz.birlese.grant.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.birlese.grant.Call;
import kz.birlese.grant.GrantApplication;
import kz.birlese.grant.PrintProtocol;
import kz.birlese.grant.ReadScreening;
import kz.birlese.grant.WriteDecisionFile;
import kz.birlese.people.Language;
import kz.birlese.workflow.Say;
import kz.birlese.workflow.ui.Sheet;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** How a call or an application was decided, to take along: the protocol for people and the file for machines. */
@Component
class ProtocolPart {

    /** Those of the record. */
    private static final List<Language> LANGUAGES = List.of(Language.KK, Language.RU);

    private final PrintProtocol print;
    private final WriteDecisionFile decisionFile;
    private final ReadScreening readScreening;
    private final Say say;

    ProtocolPart(PrintProtocol print, WriteDecisionFile decisionFile, ReadScreening readScreening, Say say) {
        this.print = print;
        this.decisionFile = decisionFile;
        this.readScreening = readScreening;
        this.say = say;
    }

    /** Nothing for whoever may not have it, and before the results are out. */
    void ofCall(Sheet sheet, Call call) {
        UUID id = call.id();
        if (decisionFile.isFor(id)) {
            protocols(sheet, call.number(), language -> print.ofCall(id, language));
            sheet.with(json("ranking.file", call.number(), () -> decisionFile.of(id)))
                    .words(say.it("ranking.file.more"));
        }
    }

    /** As above. */
    void ofApplication(Sheet sheet, GrantApplication application) {
        UUID id = application.id();
        if (decisionFile.isAbout(id)) {
            String number = application.number().replace('/', '-');
            sheet.heading(say.it("protocol.heading"));
            protocols(sheet, number, language -> print.ofApplication(id, language));
            sheet.with(json("protocol.extract", number, () -> decisionFile.about(id)));
            readScreening
                    .about(id)
                    .ifPresent(reasons ->
                            sheet.with(new Anchor("cases/releaseReasons/" + reasons, say.it("screening.title"))));
        }
    }

    private void protocols(Sheet sheet, String number, Function<Language, byte[]> printed) {
        for (Language language : LANGUAGES) {
            String name = "protocol-" + number + "-" + language.locale().getLanguage() + ".pdf";
            String words = say.it("protocol.download." + language);
            sheet.with(link(words, name, MediaType.APPLICATION_PDF_VALUE, () -> printed.apply(language)));
        }
        sheet.words(say.it("protocol.download.more"));
    }

    private Anchor json(String words, String number, Supplier<String> text) {
        return link(say.it(words), "decision-" + number + ".json", MediaType.APPLICATION_JSON_VALUE, () -> text.get()
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Anchor link(String words, String name, String type, Supplier<byte[]> content) {
        DownloadHandler download = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
        return new Anchor(download, words);
    }
}
