package pinhole.ui.frame;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.kit.Calm;
import pinhole.ui.kit.Children;

/// The large views: shows those that are open and puts them in their places.
final class Furniture {
  private final Slots slots;
  private final Arrangement arrangement;
  private final Futures futures;
  private final Map<Slot, Boolean> told = new IdentityHashMap<>();
  private boolean presenting;

  Furniture(Slots slots, Arrangement arrangement, Futures futures) {
    this.slots = slots;
    this.arrangement = arrangement;
    this.futures = futures;
  }

  /// All of them, whether open or not.
  List<Region> views() {
    return Stream.of(
            slots.large().values().stream(),
            Stream.of(slots.other()),
            slots.grounds().values().stream(),
            slots.docks().values().stream())
        .flatMap(s -> s)
        .flatMap(Furniture::views)
        .toList();
  }

  private static Stream<Region> views(Slot slot) {
    return Stream.concat(Stream.of(slot.view()), slot.company().map(Slot.Company::panel).stream());
  }

  /// What stands under the picture.
  Slot ground() {
    return slots.grounds().get(arrangement.groundProperty().get());
  }

  void present(boolean on) {
    presenting = on;
  }

  boolean presenting() {
    return presenting;
  }

  /// What is open.
  Plan.Wishes wishes() {
    boolean ladder = ladder();
    return new Plan.Wishes(
        ladder,
        dock().isPresent(),
        panel().isPresent(),
        futures.otherProperty().get().isPresent(),
        !ladder && futures.bySideProperty().get(),
        presenting);
  }

  /// Shows what is open and hides the rest.
  void show() {
    boolean both = wishes().bySide();
    slots
        .large()
        .forEach((l, slot) -> slot.view().setVisible(l == arrangement.largeProperty().get()));
    slots.other().view().setVisible(both);
    boolean under = !ladder() && !both;
    slots
        .grounds()
        .forEach((g, slot) -> {
          boolean open = g == arrangement.groundProperty().get();
          slot.view().setVisible(open && under);
        });
    slots
        .docks()
        .forEach((d, slot) -> {
          boolean open = d == arrangement.dockProperty().get();
          slot.view().setVisible(open && !whole());
        });
    slots
        .large()
        .values()
        .forEach(slot -> slot.company().ifPresent(it -> it.panel().setVisible(false)));
    panel().ifPresent(it -> it.setVisible(true));
    slots.timeline().view().setVisible(!whole());
  }

  /// Of these parts, those that are open or no large views become the children. What is not open is
  /// not in the scene: each frame costs a visit to each of its nodes.
  void open(ObservableList<Node> children, List<Node> parts) {
    List<Region> views = views();
    List<Node> before = List.copyOf(children);
    Children.show(
        children, parts.stream().filter(p -> p.isVisible() || !views.contains(p)).toList());
    Region why = slots.grounds().get(Arrangement.Ground.WHY).view();
    views.stream()
        .filter(view -> view != why) // it has its own entrance
        .filter(view -> children.contains(view) && !before.contains(view))
        .forEach(Calm::appear);
  }

  /// Puts everything in its place.
  void place(Plan plan) {
    place(slots.timeline(), plan.timeline(), plan.lowTimeline());
    if (ladder()) {
      Box box = whole() ? plan.whole() : plan.stage();
      place(slots.large().get(arrangement.largeProperty().get()), box, plan.small());
    } else {
      boolean below = plan.other().isPresent() && !futures.showsAProperty().get();
      Box shown = below ? plan.other().get() : plan.stage(); // A is always above
      place(slots.stage(), shown, plan.smallStage());
      plan.other().ifPresent(box -> place(slots.other(), below ? plan.stage() : box, true));
      place(ground(), plan.ground(), plan.smallStage());
    }
    plan.dock().ifPresent(box -> dock().ifPresent(slot -> place(slot, box, plan.small())));
    panel()
        .ifPresent(it -> {
          it.setVisible(plan.dock().isPresent());
          plan.dock().ifPresent(box -> box.place(it));
        });
  }

  /// The parts of the window in the order of F6.
  List<Node> regions(Node caption, Node lesson, Node bar, Node top) {
    List<Node> parts = new ArrayList<>(List.of(caption, lesson));
    parts.addAll(
        ladder()
            ? List.of(slots.large().get(arrangement.largeProperty().get()).view())
            : List.of(slots.stage().view()));
    if (slots.other().view().isVisible()) {
      parts.add(slots.other().view());
    }
    if (!ladder()) {
      parts.addAll(parts(ground().view()));
    }
    dock().map(Slot::view).or(this::panel).filter(Node::isVisible).ifPresent(parts::add);
    parts.addAll(List.of(bar, slots.timeline().view(), top));
    return List.copyOf(parts);
  }

  /// A view is a stop of F6, or each of its parts is.
  private static List<Node> parts(Region view) {
    return view.isVisible() && view.getStyleClass().contains("ph-regions")
        ? view.getChildrenUnmodifiable()
        : List.of(view);
  }

  /// Whether the large view takes the whole window below the bar: it has no instant.
  boolean whole() {
    return arrangement.largeProperty().get() == Large.MATRIX;
  }

  private boolean ladder() {
    return arrangement.largeProperty().get() != Large.STAGE;
  }

  /// What belongs to the large view, and stands outside of it.
  Optional<Slot.Company> company() {
    return Optional.ofNullable(slots.large().get(arrangement.largeProperty().get()))
        .flatMap(Slot::company);
  }

  /// The large view's own panel; what the user opened comes before it.
  private Optional<Region> panel() {
    return dock().isPresent() ? Optional.empty() : company().map(Slot.Company::panel);
  }

  private Optional<Slot> dock() {
    return Optional.ofNullable(slots.docks().get(arrangement.dockProperty().get()));
  }

  private void place(Slot slot, Box box, boolean small) {
    if (!Boolean.valueOf(small).equals(told.put(slot, small))) {
      slot.compact().accept(small);
    }
    box.place(slot.view());
  }
}
