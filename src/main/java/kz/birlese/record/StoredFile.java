package kz.birlese.record;

import java.time.Instant;
import java.util.UUID;

/**
 * A file as kept, without its content.
 *
 * @param caseId the case it belongs to; who may open the case may usually open the file
 * @param owner the account that brought it, or null when the house made it
 * @param name the name it came with, without folders
 * @param type the media type found by looking inside
 * @param size in bytes
 * @param sha256 of the content, lower-case hex
 */
public record StoredFile(
        UUID id, UUID caseId, UUID owner, String name, String type, long size, String sha256, Instant at) {

    public boolean isPicture() {
        return type.equals("image/png") || type.equals("image/jpeg");
    }

    /** Whether a browser shows it by itself without running anything of it in our pages. */
    public boolean canBeShown() {
        return isPicture() || type.equals("application/pdf");
    }
}
