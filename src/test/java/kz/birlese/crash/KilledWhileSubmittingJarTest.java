package kz.birlese.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the packaged product, on its own H2 settings, five times while people submit. Whoever was handed a receipt must
 * find it again, and nothing may have happened twice or by half.
 */
class KilledWhileSubmittingJarTest {

    private static final int KILLS = 5;

    /** Printed when it matters, so that a failure can be repeated. */
    private final long seed = System.nanoTime();

    private final Random random = new Random(seed);

    @TempDir
    Path home;

    @Test
    void everyReceiptHandedOutIsThereAfterFiveKillsAndNothingHappenedTwice() throws Exception {
        Path guests = guests();
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(submitUntilKilled(guests, 3 + random.nextInt(12)));
        }
        List<String> after = run(guests, "check");
        assertThat(after).as("seed " + seed).contains("DONE").noneMatch(line -> line.startsWith("WRONG"));
        assertThat(told(after, "HELD "))
                .as("seed " + seed)
                .containsAll(acknowledged)
                .doesNotHaveDuplicates();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * 3);
    }

    /** What was acknowledged until the kill, the last moment included. */
    private List<String> submitUntilKilled(Path guests, int enough) throws IOException, InterruptedException {
        Process house = start(guests);
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = output(house)) {
            Predicate<String> isReceipt = line -> line.startsWith("ACK ");
            String line = output.readLine();
            while (line != null) {
                lines.add(line);
                if (isReceipt.test(line) && lines.stream().filter(isReceipt).count() == enough) {
                    Thread.sleep(random.nextInt(300));
                    // Through the handle: the process itself would close its output, and the last receipts with it.
                    house.toHandle().destroyForcibly();
                }
                line = output.readLine();
            }
        } finally {
            house.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }
        assertThat(told(lines, "ACK ")).as("the house spoke: " + lines).hasSizeGreaterThanOrEqualTo(enough);
        return told(lines, "ACK ");
    }

    private List<String> run(Path guests, String argument) throws IOException, InterruptedException {
        Process house = start(guests, argument);
        try (BufferedReader output = output(house)) {
            return output.lines().toList();
        } finally {
            house.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }
    }

    private Process start(Path guests, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx640m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dloader.path=" + guests,
                "-Dloader.main=" + HouseUnderFire.class.getName(),
                "-cp",
                System.getProperty("birlese.jar"),
                "org.springframework.boot.loader.launch.PropertiesLauncher"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** The classes of the people who apply, and nothing else of the tests. */
    private Path guests() throws IOException {
        String folder = getClass().getPackageName().replace('.', '/');
        Path from = Path.of("target/test-classes", folder);
        Path to = Files.createDirectories(home.resolve("guests").resolve(folder));
        try (Stream<Path> files = Files.list(from)) {
            files.filter(file -> !file.getFileName().toString().contains("Test"))
                    .forEach(file -> copy(file, to));
        }
        return home.resolve("guests");
    }

    private static void copy(Path file, Path to) {
        try {
            Files.copy(file, to.resolve(file.getFileName()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BufferedReader output(Process house) {
        return new BufferedReader(new InputStreamReader(house.getInputStream(), StandardCharsets.UTF_8));
    }

    private static List<String> told(List<String> lines, String word) {
        return lines.stream()
                .filter(line -> line.startsWith(word))
                .map(line -> line.substring(word.length()))
                .toList();
    }
}
