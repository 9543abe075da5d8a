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

/** Hands out a stored file to whoever may open it, to be saved and never to be shown within our pages. */
@RestController
@PermitAll
class FileDownload {

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
        SignedIn me = user.require();
        StoredFile file = files.find(id);
        if (!access.mayOpen(file, me)) {
            throw new NotFound();
        }
        ContentDisposition saveAs = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, saveAs.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(files.content(id));
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }
}
