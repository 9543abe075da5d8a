package kz.birlese.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The diagrams, tables and forms on the classpath, named alike whether they lie in a folder or in the jar. */
public final class ProcessFiles {

    private ProcessFiles() {}

    /** The files of a top folder whose names end so, by stable name, for example {@code processes/grant/x.bpmn}. */
    public static Map<String, byte[]> in(String folder, String ending) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/**/*" + ending)) {
                files.put(stableName(folder, file), bytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static String stableName(String folder, Resource file) throws IOException {
        String address = file.getURL().toString();
        return address.substring(address.lastIndexOf("/" + folder + "/") + 1);
    }

    private static byte[] bytes(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        }
    }
}
