package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinhole.lesson.Prose.Span;

/// Reads the words of a paragraph: `**bold**`, `*stress*`, `` `code` `` and
/// `[word](glossary:word)`.
final class SpanReader {
  private static final Pattern MARKED =
      Pattern.compile(
          "\\*\\*(?<strong>[^*]+)\\*\\*|\\*(?<stressed>[^*]+)\\*|`(?<code>[^`]+)`"
              + "|\\[(?<text>[^\\]]+)]\\((?<link>[^)]*)\\)");
  private static final String GLOSSARY = "glossary:";

  private final Set<String> glossary;
  private final Complaints complaints;

  SpanReader(Set<String> glossary, Complaints complaints) {
    this.glossary = glossary;
    this.complaints = complaints;
  }

  List<Span> read(int line, String text) {
    List<Span> spans = new ArrayList<>();
    Matcher marked = MARKED.matcher(text);
    int end = 0;
    while (marked.find()) {
      plain(line, text.substring(end, marked.start()), spans);
      spans.add(span(line, marked));
      end = marked.end();
    }
    plain(line, text.substring(end), spans);
    return spans;
  }

  private Span span(int line, Matcher marked) {
    if (marked.group("strong") != null) {
      return new Span.Strong(marked.group("strong"));
    }
    if (marked.group("stressed") != null) {
      return new Span.Stressed(marked.group("stressed"));
    }
    if (marked.group("code") != null) {
      return new Span.Code(marked.group("code"));
    }
    return term(line, marked.group("text"), marked.group("link"));
  }

  private Span term(int line, String text, String link) {
    if (!link.startsWith(GLOSSARY)) {
      complaints.add(line, "text.link");
      return new Span.Plain(text);
    }
    String word = link.substring(GLOSSARY.length());
    if (!glossary.contains(word)) {
      complaints.unknown(line, "text.word-meant", "text.word", glossary, word);
    }
    return new Span.Term(text, word);
  }

  private void plain(int line, String text, List<Span> spans) {
    for (String mark : List.of("*", "`", "[")) {
      if (text.contains(mark)) {
        complaints.add(line, "text.open", mark);
      }
    }
    if (!text.isEmpty()) {
      spans.add(new Span.Plain(text));
    }
  }
}
