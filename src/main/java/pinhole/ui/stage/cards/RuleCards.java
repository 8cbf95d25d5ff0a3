package pinhole.ui.stage.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.explain.Explainer;
import pinhole.ui.kit.Afterimage;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.ScenarioEdits;

/// The ground floor: the rule cards of the two walls side by side, or in small windows one card
/// with the walls as tabs.
public final class RuleCards extends Region {
  private static final double GAP = 12;
  private static final double EDGE = 10;
  private static final double COMPACT_BELOW = 7; // so that six rows have room
  private static final double USUAL_HEIGHT = 272;
  private static final double COMPACT_HEIGHT = 206;
  private static final List<DeviceId> WALLS =
      List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL);

  private final Playhead playhead;
  private final CardWords words;
  private final RuleCard client;
  private final RuleCard server;
  private final List<CardTab> tabs = new ArrayList<>();
  private CardReader reader;
  private SimTime shownAt = SimTime.ZERO;
  private DeviceId front = DeviceId.CLIENT_FIREWALL;
  private DeviceId acted = DeviceId.CLIENT_FIREWALL;
  private boolean compact;
  private boolean calm;

  /// Cards that follow the playhead; their switches change the scenario.
  ///
  /// @param editor opens the rules of a wall in their editor, empty if that is not offered
  public RuleCards(
      Playhead playhead,
      ScenarioEdits edits,
      Explainer explainer,
      Optional<Consumer<DeviceId>> editor) {
    this(playhead, edits, explainer, _ -> editor);
  }

  /// Cards of which perhaps one only can be edited.
  ///
  /// @param editor the same for each wall
  public RuleCards(
      Playhead playhead,
      ScenarioEdits edits,
      Explainer explainer,
      Function<DeviceId, Optional<Consumer<DeviceId>>> editor) {
    this.playhead = playhead;
    words = new CardWords(explainer);
    client =
        new RuleCard(
            DeviceId.CLIENT_FIREWALL, words, edits, editor.apply(DeviceId.CLIENT_FIREWALL));
    server =
        new RuleCard(
            DeviceId.SERVER_FIREWALL, words, edits, editor.apply(DeviceId.SERVER_FIREWALL));
    setId("rule-cards");
    getStyleClass().add("ph-regions"); // F6 goes to each card
    getChildren().setAll(client, server);
    client.compact(false);
    server.compact(false);
    reader = new CardReader(playhead.recording(), playhead.storyline(), words);
    playhead
        .takeProperty()
        .subscribe(take -> {
          reader = new CardReader(take.recording(), take.storyline(), words);
          changed();
        });
    playhead.nowProperty().subscribe(_ -> moved());
  }

  /// Spares the viewer what only decorates.
  public void calm(boolean isCalm) {
    calm = isCalm;
  }

  /// Another run of the scenario: what it changed lights up for a moment.
  private void changed() {
    List<CardRow> ofClient = client.shownRows();
    List<CardRow> ofServer = server.shownRows();
    show();
    if (Afterimage.watched(this) && !calm && !ofClient.isEmpty() && !ofServer.isEmpty()) {
      client.flash(ofClient);
      server.flash(ofServer);
    }
  }

  /// Chooses the layout of small windows.
  public void compact(boolean isCompact) {
    if (compact != isCompact) {
      compact = isCompact;
      client.compact(compact);
      server.compact(compact);
      tabs.clear();
      client.title(compact ? tabs(DeviceId.CLIENT_FIREWALL) : client.name());
      server.title(compact ? tabs(DeviceId.SERVER_FIREWALL) : server.name());
      show();
      requestLayout();
    }
  }

  private HBox tabs(DeviceId shown) {
    HBox both = new HBox(4);
    for (DeviceId wall : WALLS) {
      CardTab tab = new CardTab(wall, wall == shown, words);
      tab.setOnAction(_ -> front(wall));
      tabs.add(tab);
      both.getChildren().add(tab);
    }
    both.setMinWidth(Region.USE_PREF_SIZE);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private void front(DeviceId wall) {
    front = wall;
    requestLayout();
  }

  private void moved() {
    if (!playhead.now().equals(shownAt)) {
      show();
    }
  }

  private void show() {
    shownAt = playhead.now();
    for (DeviceId wall : WALLS) {
      CardView view = reader.at(wall, playhead.now());
      (wall == DeviceId.CLIENT_FIREWALL ? client : server).show(view);
      tabs.stream().filter(tab -> tab.wall() == wall).forEach(tab -> tab.show(view.status()));
      if (view.acting() && wall != acted) {
        acted = wall;
        front(wall);
      }
    }
  }

  @Override
  protected void layoutChildren() {
    if (compact) {
      boolean first = front == DeviceId.CLIENT_FIREWALL;
      client.setVisible(first);
      server.setVisible(!first);
      for (RuleCard card : List.of(client, server)) {
        card.resizeRelocate(EDGE, 0, getWidth() - 2 * EDGE, getHeight() - COMPACT_BELOW);
      }
      return;
    }
    client.setVisible(true);
    server.setVisible(true);
    double width = (getWidth() - 3 * GAP) / 2;
    double height = getHeight() - 16; // in a low window the rows scroll
    client.resizeRelocate(GAP, 0, width, height);
    server.resizeRelocate(2 * GAP + width, 0, width, height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return compact ? COMPACT_HEIGHT : USUAL_HEIGHT;
  }
}
