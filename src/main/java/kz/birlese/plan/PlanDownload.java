package kz.birlese.plan;

import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.UUID;
import kz.birlese.people.Language;
import kz.birlese.record.NotFound;
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

/** Hands out a version of a plan to whoever may see it: as PDF and as Excel, in Kazakh, Russian or English. */
@RestController
@PermitAll
class PlanDownload {

    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PrintPlan print;

    PlanDownload(PrintPlan print) {
        this.print = print;
    }

    @GetMapping("/plans/{version}/plan-{language}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID version, @PathVariable String language) {
        byte[] content = print.pdf(version, language(language));
        return handedOut(content, MediaType.APPLICATION_PDF, "plan-" + language + ".pdf");
    }

    @GetMapping("/plans/{version}/plan-{language}.xlsx")
    ResponseEntity<byte[]> excel(@PathVariable UUID version, @PathVariable String language) {
        byte[] content = print.excel(version, language(language));
        return handedOut(content, EXCEL, "plan-" + language + ".xlsx");
    }

    private static Language language(String tag) {
        try {
            return Language.valueOf(tag.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }

    /** Kept nowhere, since a draft looks like this too. */
    private static ResponseEntity<byte[]> handedOut(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }
}
