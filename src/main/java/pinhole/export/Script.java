package pinhole.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallTraits;
import pinhole.engine.firewall.Sees;

/// A text that grows line by line, with its comments and its notes.
final class Script {
  private static final int WIDTH = 78;

  private final String mark;
  private final ExportFormat format;
  private final ExportWords words = new ExportWords();
  private final StringBuilder text = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private String indent = "";

  /// @param mark with what a comment begins
  Script(ExportFormat format, String mark) {
    this.format = format;
    this.mark = mark;
  }

  /// A line as it is.
  void put(String line) {
    text.append(line.isEmpty() ? "" : indent + line).append('\n');
  }

  /// A comment, in as many lines as it needs.
  void comment(String sentence) {
    StringBuilder line = new StringBuilder(mark);
    // In a batch file even a comment may not hold a single percent sign.
    String safe = format == ExportFormat.NETSH ? sentence.replace("%", "%%") : sentence;
    for (String word : safe.split(" ", -1)) {
      if (line.length() > mark.length() && line.length() + 1 + word.length() > WIDTH) {
        put(line.toString());
        line = new StringBuilder(mark);
      }
      line.append(' ').append(word);
    }
    put(line.toString());
  }

  /// A comment in words.
  void say(String key, Object... values) {
    comment(words.say(key, values));
  }

  /// Something that this language cannot say: a comment here, and a note.
  void lack(String key, Object... values) {
    String sentence = words.say(key, values);
    comment(sentence);
    if (!notes.contains(sentence)) {
      notes.add(sentence);
    }
  }

  /// Opens a block.
  void open(String line) {
    put(line);
    indent += "  ";
  }

  /// Closes a block.
  void close(String line) {
    indent = indent.substring(2);
    put(line);
  }

  /// What it is, from where, and what was checked.
  void head(Wall wall) {
    String whose = words.say("wall." + wall.id());
    say("head", words.title(format), whose, wall.scenario().replaceAll("\\p{Cntrl}+", " "));
    say("load." + format);
    say("checked." + format);
    traits(wall);
  }

  /// What of its kind no rule says.
  private void traits(Wall wall) {
    FirewallTraits traits = wall.setup().traits();
    if (traits.sees() != Sees.BOTH) {
      lack("lack.sees." + traits.sees());
    }
    if (wall.reads() && !own(traits.algProfile())) {
      lack("lack.alg", words.title(format));
    }
  }

  /// Whether the devices of this language have this ALG.
  private boolean own(AlgProfile profile) {
    return switch (profile) {
      case LINUX -> format == ExportFormat.NFTABLES || format == ExportFormat.IPTABLES;
      case PF_FTP_PROXY -> format == ExportFormat.PF;
      case WINDOWS -> format == ExportFormat.NETSH;
      case ASA_INSPECT, ASA_STRICT -> format == ExportFormat.ASA;
      case NONE -> false;
    };
  }

  /// Whose rule the next line is, or why there is none.
  void heading(RuleLine line) {
    String number = String.format(Locale.ROOT, "%d", line.number());
    String name = line.name().map(n -> words.say("rule.named", number, n)).orElse("");
    String head = name.isEmpty() ? words.say("rule", number) : name;
    comment(line.fate() == RuleLine.Fate.LIVE ? head : words.say("rule." + line.fate(), head));
  }

  /// What happens to what matches no rule.
  void defaults(Wall wall) {
    String in = verdict(wall, Direction.IN);
    say("defaults", in, verdict(wall, Direction.OUT));
  }

  /// The same for one direction.
  void standard(Wall wall, Direction way) {
    say("default", verdict(wall, way));
  }

  private String verdict(Wall wall, Direction way) {
    return words.say("verdict." + wall.policy(way));
  }

  RuleText done() {
    return new RuleText(text.toString(), notes);
  }
}
