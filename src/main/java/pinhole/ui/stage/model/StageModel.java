package pinhole.ui.stage.model;

import java.util.List;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.ui.stage.model.Picture.Focus;

/// What the stage shows of a recording: a pure function of the instant, so going back shows the
/// same picture again.
public final class StageModel {
  private final Recording recording;
  private final Storyline storyline;
  private final Journeys journeys;

  /// The pictures of a recording.
  public StageModel(Recording recording, Storyline storyline) {
    this.recording = recording;
    this.storyline = storyline;
    this.journeys = new Journeys(recording);
  }

  /// The one picture of a session that has not begun.
  public static StageModel idle(Recording recording) {
    Recording nothing =
        new Recording(recording.scenario(), recording.start(), List.of(), Recording.End.QUIET);
    return new StageModel(nothing, new Storyline(List.of(), List.of()));
  }

  /// The segments' journeys.
  public Journeys journeys() {
    return journeys;
  }

  /// What matters at an instant.
  public Focus focus(SimTime now) {
    return new FocusReader(Instant.of(recording, storyline, journeys, now)).read();
  }

  /// The picture at an instant.
  public Picture at(SimTime now) {
    Instant instant = Instant.of(recording, storyline, journeys, now);
    HostReader hosts = new HostReader(instant);
    Focus focus = new FocusReader(instant).read();
    return new Picture(
        hosts.read(DeviceId.CLIENT),
        new WallReader(instant, DeviceId.CLIENT_FIREWALL).read(),
        new WallReader(instant, DeviceId.SERVER_FIREWALL).read(),
        hosts.read(DeviceId.SERVER),
        new LaneReader(instant, Lane.CONTROL).read(),
        new LaneReader(instant, Lane.DATA).read(),
        new SightingReader(instant).read(focus.number()),
        focus,
        new NotesReader(instant, focus).read());
  }
}
