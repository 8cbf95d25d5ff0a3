package pinhole.progress;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;

/// A [Scribe] packed so that it starts in a tenth of a second: few classes, from a cache.
final class ScribeCopy {
  private static final List<String> NEEDED =
      List.of("pinhole/progress", "pinhole/settings", "pinhole/scenario", "pinhole/engine");

  private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private final String classPath;
  private final Path cache;

  ScribeCopy(Path folder) throws IOException {
    Path jar = folder.resolve("scribe.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Class<?> origin : List.of(ProgressStore.class, Scribe.class)) {
        pack(place(origin), out);
      }
    }
    classPath =
        Stream.concat(
                Stream.of(jar),
                Stream.of(JsonFactory.class, JsonMapper.class, YAMLFactory.class, yamlReader())
                    .map(ScribeCopy::place))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    cache = folder.resolve("scribe.aot");
    Process training =
        start(List.of("-XX:AOTCacheOutput=" + cache), folder.resolve("t.json"), "written", "10");
    try (BufferedReader said = training.inputReader()) {
      said.lines().forEach(line -> {});
    }
    training.onExit().join();
  }

  /// Starts a scribe.
  Process start(Path file, String how) throws IOException {
    return start(List.of("-XX:AOTCache=" + cache), file, how, "4000");
  }

  /// Starts a scribe of these numbers.
  Process start(Path file, int from, int to) throws IOException {
    String[] range = {Integer.toString(to), Integer.toString(from)};
    return start(List.of("-XX:AOTCache=" + cache), file, "written", range);
  }

  private Process start(List<String> more, Path file, String how, String... range)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Xmx64m", "-Xlog:disable"));
    command.addAll(more);
    command.addAll(List.of("-cp", classPath, Scribe.class.getName()));
    command.addAll(List.of(file.toString(), how));
    command.addAll(List.of(range));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /// The folder or archive that a class was read from. Its code source would be the module's, also
  /// for the classes of tests, which patch the module.
  private static Path place(Class<?> origin) {
    String name = origin.getName().replace('.', '/') + ".class";
    String found = origin.getResource(origin.getSimpleName() + ".class").toString();
    String root = found.substring(0, found.length() - name.length());
    boolean packed = root.startsWith("jar:");
    return Path.of(URI.create(packed ? root.substring("jar:".length(), root.indexOf("!/")) : root));
  }

  /// What Jackson needs to read YAML. The module of the app does not read its module, so it is
  /// asked for by name.
  private static Class<?> yamlReader() {
    try {
      return Class.forName("org.snakeyaml.engine.v2.api.Load");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pack(Path classes, JarOutputStream out) throws IOException {
    for (String needed : NEEDED) {
      Path root = classes.resolve(needed);
      boolean tests = classes.equals(place(Scribe.class));
      if (!Files.exists(root) || (tests && !needed.endsWith("progress"))) {
        continue;
      }
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(it -> isWanted(it, tests)).forEach(it -> add(classes, it, out));
      }
    }
  }

  private static boolean isWanted(Path file, boolean tests) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && (name.endsWith(".class") || name.endsWith(".properties"))
        && !name.equals("package-info.class")
        && (!tests || name.startsWith("Scribe.") || name.startsWith("Samples."));
  }

  private static void add(Path classes, Path file, JarOutputStream out) {
    try {
      out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
      out.write(Files.readAllBytes(file));
      out.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
