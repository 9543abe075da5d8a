package kz.birlese.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads only a picture's header: a small file may claim to be a picture that fills the memory. */
final class PictureCheck {

    private PictureCheck() {}

    static void check(String name, byte[] content, long mostPixels) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Refusal("fileDamaged", null, Map.of("name", name));
            }
            if (pixels(readers.next(), stream) > mostPixels) {
                throw new Refusal("pictureTooLarge", null, Map.of("name", name, "needed", mostPixels / 1_000_000));
            }
        } catch (IOException | IndexOutOfBoundsException damaged) {
            throw new Refusal("fileDamaged", null, Map.of("name", name));
        }
    }

    private static long pixels(ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            reader.setInput(stream);
            return (long) reader.getWidth(0) * reader.getHeight(0);
        } finally {
            reader.dispose();
        }
    }
}
