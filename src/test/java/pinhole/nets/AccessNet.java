package pinhole.nets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// Finds what somebody without eyes, without a mouse or with unsteady hands cannot use: a stop of
/// the Tab key that has no text or no role, a control that tests and style sheets cannot name, a
/// target smaller than 24 by 24 (WCAG 2.2, 2.5.8).
final class AccessNet {
  private static final double TARGET = 24;

  private static final Set<AccessibleRole> OPERATED =
      EnumSet.of(
          AccessibleRole.BUTTON,
          AccessibleRole.TOGGLE_BUTTON,
          AccessibleRole.CHECK_BOX,
          AccessibleRole.RADIO_BUTTON,
          AccessibleRole.HYPERLINK,
          AccessibleRole.MENU_BUTTON,
          AccessibleRole.COMBO_BOX,
          AccessibleRole.SPINNER,
          AccessibleRole.SLIDER,
          AccessibleRole.TEXT_FIELD);

  private AccessNet() {}

  /// What cannot be used in what is shown.
  static List<String> problems(Region shown) {
    List<String> found = new ArrayList<>();
    Map<String, Node> ids = new TreeMap<>();
    for (Node node : stops(Scenery.front(shown))) {
      String name = Scenery.name(node);
      if (text(node).isBlank()) {
        found.add("says nothing " + name);
      }
      if (!hasRole(node)) {
        found.add("has no role " + name);
      }
      if (node.getId() == null) {
        found.add("has no id " + name);
      } else {
        Node other = ids.put(picture(node) + node.getId(), node);
        if (other != null) {
          found.add("has the id of another " + name + ", " + Scenery.name(other));
        }
      }
      tooSmall(node).ifPresent(found::add);
    }
    return found;
  }

  /// Two pictures beside each other have the same parts.
  private static String picture(Node node) {
    return Scenery.chain(node)
        .filter(n -> n.getStyleClass().contains("ph-stage"))
        .map(n -> n.hashCode() + " ")
        .findFirst()
        .orElse("");
  }

  /// Everything below a node that is operated: by Tab or as a button.
  static List<Node> stops(Node top) {
    return Scenery.nodes(top).stream()
        .filter(n -> !n.isDisabled() && !partOfControl(n))
        .filter(n -> n.isFocusTraversable() || n instanceof ButtonBase)
        .toList();
  }

  /// Parts that a control is made of are operated through it.
  private static boolean partOfControl(Node node) {
    return node instanceof ScrollBar
        || node instanceof IndexedCell<?>
        || Scenery.chain(node.getParent())
            .anyMatch(n ->
                n instanceof Spinner<?> || n instanceof ComboBoxBase<?> || n instanceof ScrollBar);
  }

  private static String text(Node node) {
    if (node instanceof TextInputControl && node.getAccessibleText() == null) {
      boolean labelled =
          Optional.ofNullable(node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY))
              .isPresent();
      return labelled ? "label" : ""; // what was typed does not say what it is for
    }
    if (node.getAccessibleText() == null && node instanceof Labeled label) {
      return label.getText() == null ? "" : label.getText();
    }
    return node.getAccessibleText() == null ? "" : node.getAccessibleText();
  }

  private static boolean hasRole(Node node) {
    AccessibleRole role = node.getAccessibleRole();
    return role != null && role != AccessibleRole.PARENT;
  }

  /// What a click may hit: a card that holds one control often takes clicks for it.
  private static Node target(Node node) {
    Node card = node.getParent();
    boolean takes = card != null && card.getOnMouseClicked() != null;
    return takes && stops(card).size() == 1 ? card : node;
  }

  private static Optional<String> tooSmall(Node node) {
    boolean inProse = node instanceof Hyperlink && Scenery.inside(node, TextFlow.class).isPresent();
    Bounds bounds = Scenery.place(target(node));
    boolean small = bounds.getWidth() < TARGET - .5 || bounds.getHeight() < TARGET - .5;
    return small && !inProse && OPERATED.contains(node.getAccessibleRole())
        ? Optional.of(
            "too small "
                + Math.round(bounds.getWidth())
                + "x"
                + Math.round(bounds.getHeight())
                + " "
                + Scenery.name(node))
        : Optional.empty();
  }
}
