package pinhole.ui.capture;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Token;

/// Asks for the port of the control connection.
final class PortField extends VBox {
  private static final int LAST = 65_535;
  private static final int OFFERED = 5;
  private static final double WIDTH = 96;

  private final Words words;
  private final TextField field = new TextField();
  private final Label problem = Plain.label("", "ph-label", Token.DROP.text());
  private final IntConsumer named;

  /// @param ports that come into question
  /// @param named is told the port
  PortField(List<Integer> ports, Words words, IntConsumer named) {
    super(6);
    this.words = words;
    this.named = named;
    Label label = Plain.label(words.of("port.label"), "ph-small", "ph-semibold");
    label.setLabelFor(field);
    field.setId("capture-port");
    field.setAccessibleText(label.getText());
    field.getStyleClass().add("ph-mono");
    field.setPrefWidth(WIDTH);
    field.setMinWidth(WIDTH);
    field.setOnAction(_ -> name());
    field.textProperty().subscribe(_ -> complain(""));
    Button look = NoticePane.button("capture-port-look", words.of("port.look"), this::name);
    HBox row = new HBox(8, field, look);
    row.setAlignment(Pos.CENTER_LEFT);
    problem.setId("capture-port-problem");
    getChildren().setAll(label, row, problem);
    complain("");
    if (!ports.isEmpty()) {
      field.setText(Words.port(ports.getFirst()));
      String listed =
          ports.stream().limit(OFFERED).map(Words::port).collect(Collectors.joining(", "));
      getChildren().add(Plain.label(words.of("port.seen", listed), "ph-label"));
    }
  }

  /// Goes to where it is typed.
  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  private void name() {
    OptionalInt port = read(field.getText());
    port.ifPresentOrElse(named, () -> complain(words.of("port.wrong")));
  }

  /// A port; empty for what is none.
  static OptionalInt read(String typed) {
    String digits = typed.strip();
    if (!digits.matches("\\d{1,5}")) {
      return OptionalInt.empty();
    }
    int port = Integer.parseInt(digits);
    return port >= 1 && port <= LAST ? OptionalInt.of(port) : OptionalInt.empty();
  }

  private void complain(String sentence) {
    problem.setText(sentence);
    Plain.present(problem, !sentence.isEmpty());
    field.getStyleClass().remove("ph-invalid");
    if (!sentence.isEmpty()) {
      field.getStyleClass().add("ph-invalid");
      field.setAccessibleHelp(sentence);
    }
  }
}
