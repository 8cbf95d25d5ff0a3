package pinhole.nets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A language that nobody speaks: every letter of the app's words wears an accent, and every text
/// is 40 % longer. What is shown without accents did not come from a bundle.
///
/// Its bundles are written beside the compiled tests, which belong to the app's module: there
/// `ResourceBundle` finds them like any other language.
final class PseudoLanguage implements AutoCloseable {
  /// The language's code; it is one of those set aside for private use.
  static final Locale LOCALE = Locale.of("qps");

  private static final Path BUNDLES = Path.of("src/main/resources");
  private static final double LONGER = .4;
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ACCENTED = "áƀćďéḟǵĥíĵķĺḿńóṕɋŕśťúṽŵẋýžÁƁĆĎÉḞǴĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŽ";
  private static final String FILL = "~";
  private static final Pattern NAME = Pattern.compile("[A-Z]{2,4}"); // TCP is TCP everywhere

  private final Locale before = Locale.getDefault();
  private final List<Path> written = new ArrayList<>();

  /// Makes it the language of the app until it is closed.
  PseudoLanguage() {
    for (Path bundle : bundles()) {
      write(bundle);
    }
    Locale.setDefault(LOCALE);
  }

  /// Brings the language back that was spoken before.
  @Override
  public void close() {
    Locale.setDefault(before);
    written.forEach(PseudoLanguage::delete);
  }

  /// All bundles of the app.
  static List<Path> bundles() {
    try (Stream<Path> files = Files.walk(BUNDLES)) {
      return files.filter(f -> f.toString().endsWith(".properties")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The keys and texts of a bundle.
  static TreeMap<String, String> texts(Path bundle) {
    Properties read = new Properties();
    try (Reader in = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      read.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TreeMap<String, String> texts = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
    return texts;
  }

  /// The names in all bundles that are the same in every language.
  static List<String> names() {
    return bundles().stream()
        .flatMap(bundle -> texts(bundle).values().stream())
        .filter(text -> NAME.matcher(text).matches())
        .toList();
  }

  private void write(Path bundle) {
    Properties translated = new Properties();
    texts(bundle).forEach((key, text) -> translated.setProperty(key, translate(text)));
    String name = bundle.getFileName().toString().replace(".properties", "_qps.properties");
    Path file = home().resolve(BUNDLES.relativize(bundle)).resolveSibling(name);
    try {
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        translated.store(out, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written.add(file);
  }

  /// Where the compiled tests are.
  private static Path home() {
    String own = PseudoLanguage.class.getName().replace('.', '/') + ".class";
    String url = String.valueOf(PseudoLanguage.class.getResource("/" + own)).replace(own, "");
    return Path.of(URI.create(url));
  }

  /// A text in this language. What stands in braces is a gap and stays, but for the words of a
  /// choice.
  static String translate(String text) {
    if (NAME.matcher(text).matches()) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = text.charAt(i) == '{' ? text.indexOf('}', i) : -1;
      if (end > 0) {
        out.append(gap(text.substring(i, end + 1)));
        i = end;
      } else {
        out.append(accented(text.charAt(i)));
        letters++;
      }
    }
    return text.chars().anyMatch(Character::isLetter) ? out + fill(letters, text) : text;
  }

  private static String gap(String gap) {
    int kind = gap.indexOf(",choice,");
    if (kind < 0) {
      return gap;
    }
    StringBuilder out = new StringBuilder(gap.substring(0, kind + 8));
    boolean words = false;
    for (char c : gap.substring(kind + 8).toCharArray()) {
      words = c != '|' && (words || c == '#' || c == '<');
      out.append(words ? accented(c) : c);
    }
    return out.toString();
  }

  /// As much as the text must grow by; a word grows, a sentence gets words.
  private static String fill(int letters, String text) {
    int more = (int) Math.ceil(letters * LONGER);
    StringBuilder fill = new StringBuilder();
    while (fill.length() < more) {
      boolean gap = text.contains(" ") && fill.length() % 7 == 0 && more - fill.length() > 1;
      fill.append(gap ? " " : FILL);
    }
    return fill.toString();
  }

  private static char accented(char c) {
    int at = PLAIN.indexOf(c);
    return at < 0 ? c : ACCENTED.charAt(at);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
