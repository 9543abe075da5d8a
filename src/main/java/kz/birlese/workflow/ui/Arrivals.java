package kz.birlese.workflow.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import kz.birlese.record.Refusal;
import kz.birlese.record.StoredFile;

/**
 * Takes files as they come in, outside the session's lock, and holds what became of them until the screen asks. What the
 * browser says of a file counts for nothing: size and content are looked at here.
 */
final class Arrivals implements UploadHandler {

    private final long largest;
    private final transient BiFunction<String, byte[], StoredFile> desk;
    private final transient Queue<Object> results = new ConcurrentLinkedQueue<>();

    /** @param largest the size in bytes that may come in */
    Arrivals(long largest, BiFunction<String, byte[], StoredFile> desk) {
        this.largest = largest;
        this.desk = desk;
    }

    long largest() {
        return largest;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        take(event.getFileName(), event.getInputStream());
    }

    /** Reads one byte more than may come in, to know that it is too much, and no more. */
    void take(String name, InputStream stream) throws IOException {
        try (stream) {
            byte[] content = stream.readNBytes(Math.toIntExact(largest + 1));
            results.add(desk.apply(name, content));
        } catch (Refusal refusal) {
            results.add(refusal);
        }
    }

    void drain(Consumer<StoredFile> kept, Consumer<Refusal> refused) {
        for (Object result = results.poll(); result != null; result = results.poll()) {
            if (result instanceof StoredFile file) {
                kept.accept(file);
            } else {
                refused.accept((Refusal) result);
            }
        }
    }

    @Override
    public long getFileSizeMax() {
        return largest + 1024;
    }

    @Override
    public long getRequestSizeMax() {
        return largest + 64 * 1024;
    }
}
