package pinhole.ui.inspect;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A line of prose whose addresses, times and FTP words, between backticks, are set in mono.
final class RichLine extends TextFlow {
  RichLine(String line, String style) {
    getStyleClass().add(style);
    String[] parts = line.split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        Text text = new Text(parts[i]);
        text.getStyleClass().add(i % 2 == 0 ? "ph-rich-prose" : "ph-rich-mono");
        getChildren().add(text);
      }
    }
  }

  /// The line as it is read aloud.
  static String plain(String line) {
    return line.replace("`", "");
  }
}
