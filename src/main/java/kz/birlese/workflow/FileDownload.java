package kz.birlese.workflow;

import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.birlese.people.CurrentUser;
import kz.birlese.people.SignedIn;
import kz.birlese.record.Files;
import kz.birlese.record.NotFound;
import kz.birlese.record.StoredFile;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Hands out a stored file to whoever may open it: to be saved, or, when it is one that runs nothing, to be looked at in a
 * form that shows it.
 */
@RestController
@PermitAll
class FileDownload {

    /** Nothing but the viewer's own look, and only inside our own pages. */
    private static final String SHOWN_POLICY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final Files files;
    private final CaseAccess access;
    private final CurrentUser user;

    FileDownload(Files files, CaseAccess access, CurrentUser user) {
        this.files = files;
        this.access = access;
        this.user = user;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        return handedOut(allowed(id), ContentDisposition.attachment(), "default-src 'none'; sandbox");
    }

    /** Not every browser shows a PDF in a sandbox; its viewer runs apart from the page anyway. */
    @GetMapping("/files/{id}/shown")
    ResponseEntity<byte[]> show(@PathVariable UUID id) {
        StoredFile file = allowed(id);
        if (!file.canBeShown()) {
            throw new NotFound();
        }
        return handedOut(file, ContentDisposition.inline(), SHOWN_POLICY);
    }

    private StoredFile allowed(UUID id) {
        SignedIn me = user.require();
        StoredFile file = files.find(id);
        if (!access.mayOpen(file, me)) {
            throw new NotFound();
        }
        return file;
    }

    private ResponseEntity<byte[]> handedOut(StoredFile file, ContentDisposition.Builder how, String policy) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy)
                .body(files.content(file.id()));
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }
}
