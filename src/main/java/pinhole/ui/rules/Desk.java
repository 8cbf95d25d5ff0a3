package pinhole.ui.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.TypedReader;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.ScenarioEdits;

/// What the parts of the editor work on: the scenario, the words, and the playhead that is kept.
final class Desk {
  private final Playhead playhead;
  private final ScenarioEdits edits;
  private final Words words = new Words();
  private final TypedReader reader = new TypedReader();
  private final Offers offers = new Offers(words, reader.any());
  private final Anchor anchor;
  private Consumer<Boolean> changed = _ -> {};
  private Runnable typed = () -> {};

  Desk(Playhead playhead, ScenarioEdits edits) {
    this.playhead = playhead;
    this.edits = edits;
    anchor = new Anchor(playhead);
  }

  /// @param told is told of each change whether the playhead still shows what it showed
  void onChange(Consumer<Boolean> told) {
    changed = told;
  }

  /// @param told is told that something was typed, whether it can be read or not
  void onTyped(Runnable told) {
    typed = told;
  }

  /// Tells that something was typed.
  void told() {
    typed.run();
  }

  Playhead playhead() {
    return playhead;
  }

  ScenarioEdits edits() {
    return edits;
  }

  Words words() {
    return words;
  }

  TypedReader reader() {
    return reader;
  }

  /// What is offered for a cell.
  List<Offer> offers(Cell cell) {
    return offers.of(scenario(), cell);
  }

  Scenario scenario() {
    return edits.scenarioProperty().get();
  }

  FirewallSetup setup(DeviceId wall) {
    return scenario().firewall(wall);
  }

  /// Changes a firewall.
  ///
  /// @param series of changes that are one step, empty for none
  void change(DeviceId wall, UnaryOperator<FirewallSetup> edit, String what, String series) {
    UnaryOperator<Scenario> whole = s -> s.withFirewall(wall, edit.apply(s.firewall(wall)));
    keep(() -> edits.change(whole, what, series));
  }

  /// Makes a change of any kind and keeps the playhead.
  void keep(Runnable change) {
    boolean kept = anchor.keepDuring(change);
    edits.settled();
    changed.accept(kept);
  }
}
