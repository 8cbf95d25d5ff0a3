package pinhole.ui.frame;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.ui.frame.History.Past;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.ScenarioEdits;

/// The scenario that is shown and changed. Each change is simulated at once, keeps the playhead
/// where it is, and can be taken back.
public final class ScenarioModel implements ScenarioEdits {
  private final Playhead playhead;
  private final ChangeWords words = new ChangeWords();
  private final ReadOnlyObjectWrapper<Scenario> scenario;
  private final ReadOnlyObjectWrapper<Optional<Change>> lastChange =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Rival>> rival =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final History history = new History();
  private KeptRuns remembered = new KeptRuns();
  private KeptRuns.Place place;
  private UnaryOperator<Scenario> completion = UnaryOperator.identity();
  private Runnable begins = () -> {};
  private Function<Scenario, Optional<String>> objection = _ -> Optional.empty();
  private Consumer<String> refused = _ -> {};

  /// The scenario of the recording that a playhead shows.
  public ScenarioModel(Playhead playhead) {
    this.playhead = playhead;
    this.scenario = new ReadOnlyObjectWrapper<>(playhead.recording().scenario());
    place = new KeptRuns.Place("", scenario.get());
  }

  /// Notes the two runs somewhere from now on, and shows those again that were noted there for this
  /// place.
  ///
  /// @param runs where they are noted
  /// @param where the lesson or challenge, empty for a scenario of one's own
  public void remember(KeptRuns runs, String where) {
    remembered = runs;
    place = new KeptRuns.Place(where, scenario.get());
    comeBack();
  }

  /// Notes that one begins with the scenario as it is now, since it was saved.
  public void saved() {
    place = new KeptRuns.Place(place.where(), scenario.get());
    note();
  }

  @Override
  public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
    return scenario.getReadOnlyProperty();
  }

  /// The last change, empty before the first.
  public ReadOnlyObjectProperty<Optional<Change>> lastChangeProperty() {
    return lastChange.getReadOnlyProperty();
  }

  @Override
  public void change(UnaryOperator<Scenario> edit, String what, String series) {
    Scenario before = scenario.get();
    Scenario edited = edit.apply(before);
    if (edited.equals(before)) {
      return;
    }
    Scenario after = completion.apply(edited);
    Optional<String> refusal = objection.apply(after);
    if (refusal.isPresent()) {
      refused.accept(refusal.get());
      return;
    }
    boolean worked = playhead.recording().succeeded();
    boolean back =
        history.continues(series)
            && history.last().filter(past -> past.scenario().equals(after)).isPresent();
    if (back) {
      history.forget();
    } else {
      history.note(here(what), series);
    }
    boolean began = history.last().filter(_ -> !back).map(Past::worked).orElse(worked);
    show(after, new Shown(what, began, !back), Optional.empty());
  }

  @Override
  public void completeWith(UnaryOperator<Scenario> other) {
    completion = other;
  }

  @Override
  public void onBegin(Runnable forget) {
    begins = forget;
  }

  /// Lets only some changes be made, as a challenge does.
  ///
  /// @param against what speaks against a changed scenario, in a sentence; empty if nothing does
  /// @param told is told that sentence when a change is refused
  public void restrict(Function<Scenario, Optional<String>> against, Consumer<String> told) {
    objection = against;
    refused = told;
  }

  @Override
  public void toggleAlg(DeviceId firewall) {
    FirewallSetup setup = scenario.get().firewall(firewall);
    boolean on = !setup.alg();
    change(s -> s.withFirewall(firewall, setup.withAlg(on)), words.alg(firewall, on));
  }

  @Override
  public void toggleNat(DeviceId firewall) {
    boolean on = scenario.get().firewall(firewall).nat() instanceof Nat.None;
    change(s -> s.withNat(firewall, on), words.nat(firewall, on));
  }

  @Override
  public void toggleTls() {
    boolean on = !scenario.get().client().tls();
    change(s -> s.withTls(on), words.tls(on));
  }

  @Override
  public void chooseMode(DataMode mode) {
    change(s -> s.withMode(mode), words.mode(mode));
  }

  @Override
  public void switchRule(DeviceId firewall, int index, boolean on) {
    FirewallSetup setup = scenario.get().firewall(firewall);
    if (index >= 0 && index < setup.rules().size()) {
      FirewallSetup changed = setup.withRule(index, setup.rules().get(index).switched(on));
      change(s -> s.withFirewall(firewall, changed), words.rule(firewall, index, on));
    }
  }

  @Override
  public void chooseDefault(DeviceId firewall, Direction way, Verdict verdict) {
    FirewallSetup changed = scenario.get().firewall(firewall).withPolicy(way, verdict);
    change(s -> s.withFirewall(firewall, changed), words.policy(firewall, way, verdict));
  }

  /// Begins with another recording, which is nothing to undo: what was changed before it is left
  /// behind. A run that was kept beside it is there again when one begins with that one again.
  public void begin(Recording other) {
    begins.run();
    history.clear();
    rival.set(Optional.empty());
    lastChange.set(Optional.empty());
    scenario.set(other.scenario());
    place = new KeptRuns.Place(place.where(), other.scenario());
    playhead.restart(other);
    comeBack();
  }

  /// Keeps the run beside that was kept here before. If neither of the two is the one with which
  /// one begins here, they are shown as they were left, which can be taken back.
  private void comeBack() {
    remembered
        .of(place)
        .ifPresent(pair -> {
          rival.set(Optional.of(new Rival(Simulator.run(pair.kept()), pair.keptIsA())));
          if (!pair.shown().equals(scenario.get())) {
            boolean worked = playhead.recording().succeeded();
            history.noteRuns(here(words.again()));
            show(pair.shown(), new Shown(words.again(), worked, false), Optional.empty());
          }
        });
  }

  private void note() {
    remembered.note(place, scenario.get(), rival.get());
  }

  /// The scenario before the last change, empty without one.
  Optional<Scenario> before() {
    return history.last().map(Past::scenario);
  }

  /// The run that is kept beside the one that is shown; empty if there is only one.
  ReadOnlyObjectProperty<Optional<Rival>> rivalProperty() {
    return rival.getReadOnlyProperty();
  }

  /// Keeps a run beside the one that is shown. Nothing is lost by it, so it is nothing to undo.
  void keep(Rival kept) {
    rival.set(Optional.of(kept));
    note();
  }

  /// Keeps a run in place of another one, or none; can be taken back like a change.
  ///
  /// @param what the change in a sentence
  void replace(Optional<Rival> kept, String what) {
    history.noteRuns(here(what));
    rival.set(kept);
    note();
  }

  /// Shows the kept run and keeps the one that was shown. Taken back, it is as it was before; to
  /// show the first run again at once is the same as to take it back.
  void swap() {
    rival
        .get()
        .ifPresent(kept -> {
          Optional<Rival> shown = Optional.of(new Rival(playhead.recording(), !kept.first()));
          boolean back =
              history
                  .last()
                  .filter(last -> last.what().equals(words.other()) && last.leadsTo(kept, shown))
                  .isPresent();
          if (back) {
            history.forget();
          } else {
            history.noteRuns(here(words.other()));
          }
          rival.set(shown);
          scenario.set(kept.run().scenario());
          playhead.load(kept.run());
          settled();
          note();
        });
  }

  private Past here(String what) {
    boolean worked = playhead.recording().succeeded();
    return new Past(scenario.get(), rival.get(), what, worked, playhead.now(), Optional.empty());
  }

  @Override
  public void undo() {
    if (history.undoableProperty().get()) {
      Past past = history.back(scenario.get(), rival.get(), playhead.now());
      step(past, words.undone(past.what()));
    }
  }

  @Override
  public void redo() {
    if (history.redoableProperty().get()) {
      Past next = history.forth(scenario.get(), rival.get(), playhead.now());
      step(next, words.redone(next.what()));
    }
  }

  @Override
  public ReadOnlyBooleanProperty undoableProperty() {
    return history.undoableProperty();
  }

  @Override
  public ReadOnlyBooleanProperty redoableProperty() {
    return history.redoableProperty();
  }

  /// A run that was kept later stays: only letting it go loses it, and that can be taken back.
  private void step(Past to, String what) {
    to.rival().ifPresent(kept -> rival.set(Optional.of(kept)));
    Shown told = new Shown(what, playhead.recording().succeeded(), false);
    show(to.scenario(), told, to.back(playhead.now()));
  }

  @Override
  public void settled() {
    history.landed(playhead.now());
  }

  /// What is told of a change: in a sentence, whether the session succeeded before, and whether it
  /// was made just now.
  private record Shown(String what, boolean worked, boolean fresh) {}

  private void show(Scenario next, Shown told, Optional<SimTime> at) {
    scenario.set(next);
    note();
    Recording run = Simulator.run(next);
    at.ifPresentOrElse(it -> playhead.load(run, it), () -> playhead.load(run));
    settled();
    boolean works = playhead.recording().succeeded();
    lastChange.set(Optional.of(new Change(told.what(), told.worked(), works, told.fresh())));
  }
}
