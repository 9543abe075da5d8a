package kz.birlese.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.birlese.workflow.Say;

/** The browser's side of bringing a file: it spares the person a hopeless upload, and decides nothing. */
final class UploadButton {

    private UploadButton() {}

    /** @param kinds file endings, asked each time: a form may change what it takes */
    static Upload of(
            Say say, Arrivals arrivals, Supplier<List<String>> kinds, Runnable arrived, Consumer<String> complain) {
        Upload upload = new Upload(arrivals);
        Button add = new Button(say.it("form.file.add"));
        upload.setUploadButton(add);
        upload.setDropLabel(new Span(say.it("form.file.drop")));
        upload.setMaxFileSize(Math.toIntExact(arrivals.largest()));
        upload.setI18n(words(say));
        upload.addFileRejectedListener(event -> complain.accept(say.it(
                "form.file.rejected",
                Map.of(
                        "name",
                        event.getFileName(),
                        "kinds",
                        String.join(", ", kinds.get()),
                        "megabytes",
                        arrivals.largest() / (1024 * 1024)))));
        // Without push the screen learns of a file when the browser says that it has gone through.
        upload.getElement().addEventListener("upload-success", event -> {
            upload.clearFileList();
            arrived.run();
        });
        return upload;
    }

    private static UploadI18N words(Say say) {
        UploadI18N.Uploading.Error failed = new UploadI18N.Uploading.Error()
                .setServerUnavailable(say.it("form.file.failed"))
                .setUnexpectedServerError(say.it("form.file.failed"))
                .setForbidden(say.it("form.file.failed"));
        UploadI18N.Uploading.Status status = new UploadI18N.Uploading.Status()
                .setConnecting(say.it("form.file.connecting"))
                .setProcessing(say.it("form.file.processing"))
                .setStalled(say.it("form.file.stalled"));
        return new UploadI18N()
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setError(failed)
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("")
                                .setUnknown("")))
                .setFile(new UploadI18N.File()
                        .setRetry(say.it("form.file.retry"))
                        .setStart(say.it("form.file.add"))
                        .setRemove(say.it("form.file.cancel")));
    }
}
