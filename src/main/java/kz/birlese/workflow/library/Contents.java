package kz.birlese.workflow.library;

import java.util.List;

/**
 * What a file says, apart from how it is written.
 *
 * @param things in the order of the file
 * @param ordered those whose order matters
 * @param whole the part that stands for all of it
 * @param drawing all that is seen and says nothing; alike where it looks alike
 */
record Contents(List<Thing> things, Part ordered, Part whole, String drawing) {

    static Contents of(Kind kind, byte[] file) {
        return switch (kind) {
            case DIAGRAM -> new DiagramFile(file).contents();
            case TABLE -> new TableFile(file).contents();
            case FORM -> new FormFile(file).contents();
        };
    }
}
