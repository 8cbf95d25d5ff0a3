package pinhole.ui.lesson;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import pinhole.engine.ftp.HostPort;
import pinhole.engine.net.Endpoint;
import pinhole.ui.kit.Plain;

/// A line that announces an endpoint, its two port numbers marked, and what they make.
final class AnnouncementCard extends VBox {
  private static final Pattern NUMBERS =
      Pattern.compile("(.*?)([0-9]+,[0-9]+,[0-9]+,[0-9]+,)([0-9]+),([0-9]+)(.*)");

  AnnouncementCard(String line, Words words) {
    getStyleClass().addAll("ph-inset", "lesson-card");
    setId("lesson-announcement");
    Matcher numbers = NUMBERS.matcher(line);
    Optional<Endpoint> announced = HostPort.readSixNumbers(line.replaceFirst("^[0-9]{3} ", ""));
    if (!numbers.matches() || announced.isEmpty()) {
      getChildren().add(Plain.label(line, "ph-mono"));
      return;
    }
    String high = numbers.group(3);
    String low = numbers.group(4);
    TextFlow said =
        new TextFlow(
            Plain.text(numbers.group(1) + numbers.group(2), "ph-mono", "ph-mono-semibold"),
            Plain.text(high + "," + low, "ph-mono-strong", "ph-text-accent"),
            Plain.text(numbers.group(5), "ph-mono", "ph-mono-semibold"));
    Region line2 = new Region();
    line2.getStyleClass().add("ph-divider");
    getChildren().addAll(said, line2, values(announced.get(), high, low, words));
    String sum = high + " times 256 plus " + low;
    setAccessibleText(line + ". " + announced.get() + ", " + sum);
  }

  private static GridPane values(Endpoint endpoint, String high, String low, Words words) {
    GridPane grid = new GridPane(12, 4);
    grid.add(name(words.of("announcement.address")), 0, 0);
    grid.add(Plain.label(endpoint.address().toString(), "ph-mono"), 1, 0);
    grid.add(name(words.of("announcement.port")), 0, 1);
    TextFlow port =
        new TextFlow(
            Plain.text(high + " \u00d7 256 + " + low + " = ", "ph-mono"),
            Plain.text(Integer.toString(endpoint.port()), "ph-mono-strong", "ph-text-accent"));
    grid.add(port, 1, 1);
    return grid;
  }

  private static Label name(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("ph-small");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }
}
