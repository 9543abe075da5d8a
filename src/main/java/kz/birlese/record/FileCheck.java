package kz.birlese.record;

import java.util.Locale;
import java.util.Map;
import org.apache.tika.Tika;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Whether a file may come in, by what is inside and not by what it is called: pdf, jpg, png, docx or xlsx, its name
 * agreeing with its content, not empty, not too large, no macros.
 */
@Component
@EnableConfigurationProperties(FileLimits.class)
public class FileCheck {

    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "docx", OfficeCheck.WORD,
            "xlsx", OfficeCheck.EXCEL);

    private static final int NAME_LENGTH = 200;

    private final Tika tika = new Tika();
    private final FileLimits limits;
    private final OfficeCheck office;

    FileCheck(FileLimits limits) {
        this.limits = limits;
        this.office = new OfficeCheck(limits);
    }

    /** The largest file that may come in, in bytes. */
    public long largest() {
        return limits.size().toBytes();
    }

    /** The media type of an acceptable file; throws {@link Refusal} naming the broken rule otherwise. */
    public String typeOf(String name, byte[] content) {
        String plain = plainName(name);
        if (content.length == 0) {
            throw new Refusal("fileEmpty", null, Map.of("name", plain));
        }
        if (content.length > largest()) {
            throw new Refusal(
                    "fileTooLarge",
                    null,
                    Map.of(
                            "name", plain,
                            "found", megabytes(content.length),
                            "needed", megabytes(largest())));
        }
        String expected = TYPES.get(extension(plain));
        if (expected == null) {
            throw new Refusal("fileTypeNotAllowed", null, Map.of("name", plain));
        }
        look(plain, content, expected);
        return expected;
    }

    private void look(String name, byte[] content, String expected) {
        String found = tika.detect(content);
        if (expected.equals(OfficeCheck.WORD) || expected.equals(OfficeCheck.EXCEL)) {
            office.check(name, content, expected);
        } else if (!found.equals(expected) || found.endsWith("pdf") && !startsAsPdf(content)) {
            throw new Refusal("fileNotWhatItSays", null, Map.of("name", name));
        } else if (found.startsWith("image/")) {
            PictureCheck.check(name, content, limits.pixels());
        }
    }

    /** Readers accept a PDF that begins further down, which lets one file be two things at once. */
    private static boolean startsAsPdf(byte[] content) {
        return content[0] == '%' && content[1] == 'P' && content[2] == 'D' && content[3] == 'F';
    }

    /** The name without folders and control characters, cut to a length that can be kept. */
    static String plainName(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return plain.length() <= NAME_LENGTH ? plain : plain.substring(plain.length() - NAME_LENGTH);
    }

    private static String extension(String name) {
        return name.indexOf('.') < 0
                ? ""
                : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** One decimal, rounded up so that a file one byte over does not look like one that fits. */
    private static double megabytes(long bytes) {
        return Math.ceil(bytes * 10.0 / (1024 * 1024)) / 10;
    }
}
