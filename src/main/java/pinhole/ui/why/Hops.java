package pinhole.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.why.HopChip.Room;

/// The places on the way, in order. Tab enters at the chosen one, Left and Right choose another.
final class Hops extends HBox {
  private final WhyWords words;
  private final IntConsumer choose;
  private final List<HopChip> pool = new ArrayList<>();
  private List<Hop> shown = List.of();
  private int chosen;
  private Room room = Room.ALL;
  private double fitted = -1;

  Hops(WhyWords words, IntConsumer choose) {
    super(8);
    this.words = words;
    this.choose = choose;
    setId("why-hops");
    setAlignment(Pos.CENTER_RIGHT);
    getStyleClass().add("ph-own-arrows");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.of("hops.spoken"));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Says as much as there is room for.
  ///
  /// @param width how much room there is
  void fit(double width) {
    if (width == fitted) {
      return;
    }
    fitted = width;
    for (Room wanted : Room.values()) {
      room = wanted;
      draw();
      applyCss();
      if (prefWidth(-1) <= width) {
        return;
      }
    }
  }

  void show(List<Hop> hops, int index) {
    shown = List.copyOf(hops);
    chosen = index;
    fitted = -1;
    draw();
  }

  private void draw() {
    boolean focused = pool.stream().anyMatch(Node::isFocused);
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      if (i == pool.size()) {
        pool.add(chip(i));
      }
      pool.get(i).show(shown.get(i), i == chosen, room);
      if (i > 0) {
        nodes.add(arrow());
      }
      nodes.add(pool.get(i));
    }
    getChildren().setAll(nodes);
    if (focused && chosen < shown.size()) {
      pool.get(chosen).requestFocus();
    }
  }

  private static Node arrow() {
    FontIcon arrow = new FontIcon(Feather.ARROW_RIGHT);
    arrow.getStyleClass().add("ph-hop-arrow");
    return arrow;
  }

  private HopChip chip(int index) {
    HopChip chip = new HopChip(words);
    chip.setId("why-hop-" + index);
    chip.setMinWidth(USE_PREF_SIZE);
    chip.setOnAction(_ -> choose.accept(index));
    return chip;
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> move(-1, event);
      case RIGHT -> move(1, event);
      default -> {}
    }
  }

  private void move(int by, KeyEvent event) {
    int next = chosen + by;
    if (next >= 0 && next < shown.size() && shown.get(next).page().isPresent()) {
      choose.accept(next);
    }
    event.consume();
  }
}
