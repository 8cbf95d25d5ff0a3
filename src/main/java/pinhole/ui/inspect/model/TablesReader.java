package pinhole.ui.inspect.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Connection;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Family;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Relations;
import pinhole.engine.sim.Storyline;
import pinhole.ui.inspect.model.TableRow.Change;
import pinhole.ui.inspect.model.TableRow.Tie;

/// Reads what the devices keep, what the present step changed of it, and what of it has to do with
/// the picked segment.
public final class TablesReader {
  private final Recording recording;
  private final Storyline storyline;
  private final Relations relations;
  private final RowReader rows;

  /// A reader of a recording.
  public TablesReader(Recording recording, Storyline storyline) {
    this.recording = recording;
    this.storyline = storyline;
    relations = Relations.of(recording);
    rows = new RowReader(recording, relations);
  }

  /// Reads the tables at an instant.
  ///
  /// @param picked the number of the picked segment
  public Tables at(SimTime now, Optional<Integer> picked) {
    int moment = storyline.momentAt(now);
    SimTime before = moment > 0 ? storyline.moments().get(moment - 1).at() : SimTime.ZERO;
    int stepBefore = moment > 0 ? recording.stepAt(before) : -1;
    List<Tables.Section> sections = new ArrayList<>();
    for (DeviceId device : DeviceId.values()) {
      List<RowReader.Kept> old = rows.read(device, stepBefore, before);
      List<RowReader.Kept> present = rows.read(device, recording.stepAt(now), now);
      sections.add(new Tables.Section(device, merged(device, old, present, picked)));
    }
    return new Tables(sections);
  }

  private List<TableRow> merged(
      DeviceId device,
      List<RowReader.Kept> old,
      List<RowReader.Kept> present,
      Optional<Integer> picked) {
    List<TableRow> all = new ArrayList<>();
    for (RowReader.Kept kept : present) {
      all.add(row(device, kept, find(old, kept), picked));
    }
    for (int i = 0; i < old.size(); i++) {
      RowReader.Kept kept = old.get(i);
      if (find(present, kept).isEmpty()) {
        TableRow gone =
            new TableRow(
                device,
                kept.detail(),
                Change.GONE,
                Optional.empty(),
                tie(kept, picked),
                kept.pick());
        all.add(Math.min(i, all.size()), gone);
      }
    }
    return all;
  }

  private TableRow row(
      DeviceId device,
      RowReader.Kept kept,
      Optional<RowReader.Kept> old,
      Optional<Integer> picked) {
    Optional<String> was =
        old.map(o -> o.detail().state()).filter(s -> !s.equals(kept.detail().state()));
    Change known = was.isPresent() ? Change.CHANGED : Change.NONE;
    Change change = old.isPresent() ? known : Change.NEW;
    return new TableRow(device, kept.detail(), change, was, tie(kept, picked), kept.pick());
  }

  private static Optional<RowReader.Kept> find(List<RowReader.Kept> all, RowReader.Kept kept) {
    return all.stream().filter(o -> o.detail().key().equals(kept.detail().key())).findFirst();
  }

  private Tie tie(RowReader.Kept kept, Optional<Integer> picked) {
    Optional<Connection> own = picked.flatMap(relations::connection);
    boolean announced =
        picked.isPresent() && kept.connection().isEmpty() && kept.pick().equals(picked);
    if (announced || (own.isPresent() && own.equals(kept.connection()))) {
      return Tie.OWN;
    }
    Optional<Family> family = picked.flatMap(relations::of);
    return family.isPresent() && kept.families().contains(family.get().id())
        ? Tie.FAMILY
        : Tie.NONE;
  }
}
