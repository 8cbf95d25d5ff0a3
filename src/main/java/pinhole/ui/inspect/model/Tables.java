package pinhole.ui.inspect.model;

import java.util.List;
import pinhole.engine.sim.DeviceId;

/// What all devices keep at an instant.
///
/// @param sections one for each device, from the client to the server
public record Tables(List<Section> sections) {
  /// Copies the list.
  public Tables {
    sections = List.copyOf(sections);
  }

  /// What one device keeps.
  ///
  /// @param device which
  /// @param rows its ports and sockets, or its known connections and pinholes; also what went in
  ///   the present step
  public record Section(DeviceId device, List<TableRow> rows) {
    /// Copies the list.
    public Section {
      rows = List.copyOf(rows);
    }
  }

  /// What a device keeps.
  public List<TableRow> of(DeviceId device) {
    return sections.stream().filter(s -> s.device() == device).findFirst().orElseThrow().rows();
  }
}
