package pinhole.lesson;

import java.util.Locale;

/// Chooses the files with the words of a language: `text.de.md` in place of `text.md`, where there
/// is one.
///
/// @param locale the user's language
public record Language(Locale locale) {
  /// The file that is read: the one of this language, or else the one without a language.
  public String of(LessonSource source, String path) {
    String own = own(path);
    return !own.equals(path) && source.has(own) ? own : path;
  }

  private String own(String path) {
    String language = locale.getLanguage();
    int dot = path.lastIndexOf('.');
    return language.isEmpty()
        ? path
        : path.substring(0, dot) + "." + language + path.substring(dot);
  }
}
