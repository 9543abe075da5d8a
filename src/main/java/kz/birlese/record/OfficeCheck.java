package kz.birlese.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks inside Word and Excel documents: archives that may hide macros, foreign programs or a zip bomb. */
class OfficeCheck {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final Map<String, String> MAIN_PART = Map.of(WORD, "word/document.xml", EXCEL, "xl/workbook.xml");

    private final FileLimits limits;

    OfficeCheck(FileLimits limits) {
        this.limits = limits;
    }

    void check(String name, byte[] content, String type) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
            throw new Refusal("fileNotWhatItSays", null, Map.of("name", name));
        }
        Contents found = new Contents(name, content.length);
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                found.take(entry.getName(), archive);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refusal("fileDamaged", null, Map.of("name", name));
        }
        if (!found.isDocument(MAIN_PART.get(type))) {
            throw new Refusal("fileNotWhatItSays", null, Map.of("name", name));
        }
    }

    /** What has been seen of one archive so far. */
    private final class Contents {

        private final String name;
        private final long packed;
        private final Set<String> parts = new HashSet<>();
        private long unpacked;

        Contents(String name, long packed) {
            this.name = name;
            this.packed = packed;
        }

        void take(String part, ZipInputStream archive) throws IOException {
            String path = part.toLowerCase(Locale.ROOT);
            if (path.contains("..") || path.startsWith("/") || !parts.add(path) || parts.size() > limits.entries()) {
                throw new Refusal("fileArchiveSuspicious", null, Map.of("name", name));
            }
            boolean isDeclaration = path.equals("[content_types].xml") || path.endsWith(".rels");
            StringBuilder text = new StringBuilder();
            byte[] block = new byte[8192];
            for (int read = archive.read(block); read >= 0; read = archive.read(block)) {
                count(read);
                if (isDeclaration) {
                    text.append(new String(block, 0, read, StandardCharsets.ISO_8859_1));
                }
            }
            refusePrograms(path, text.toString().toLowerCase(Locale.ROOT));
        }

        private void count(int read) {
            unpacked += read;
            if (unpacked > limits.unpacked().toBytes() || unpacked > packed * limits.ratio()) {
                throw new Refusal("fileArchiveSuspicious", null, Map.of("name", name));
            }
        }

        private void refusePrograms(String path, String declared) {
            boolean isProgram = path.contains("vbaproject")
                    || path.contains("/activex/")
                    || path.contains("/macrosheets/")
                    || path.contains("/embeddings/")
                    || declared.contains("macroenabled")
                    || declared.contains("vbaproject")
                    || declared.contains("attachedtemplate");
            if (isProgram) {
                throw new Refusal("fileHoldsPrograms", null, Map.of("name", name));
            }
        }

        boolean isDocument(String mainPart) {
            return parts.contains("[content_types].xml") && parts.contains(mainPart);
        }
    }
}
