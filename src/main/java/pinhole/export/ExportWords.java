package pinhole.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import pinhole.engine.sim.LinkId;

/// The words of what is taken out.
public final class ExportWords {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.export.export");

  /// The words in the language of the user.
  public ExportWords() {}

  /// "nftables", "pcapng".
  public String title(ExportFormat format) {
    return bundle.getString("format." + format);
  }

  /// What a format is, in a sentence.
  public String about(ExportFormat format) {
    return bundle.getString("about." + format);
  }

  /// "Capture", "Picture", "Rules".
  public String title(ExportFormat.Group group) {
    return bundle.getString("group." + group);
  }

  /// "client link", "Internet", "server link".
  public String link(LinkId link) {
    return bundle.getString("link." + link);
  }

  /// The text of a key, gaps filled.
  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
