package pinhole.ui.capture;

import pinhole.capture.report.PacketRow;

/// A tick of the timeline: a packet, or a run of packets that only carry data.
///
/// @param row where the first of them stands in the session
/// @param last where the last of them stands
/// @param packet the first of them
/// @param count how many they are, 0 if that is not known
/// @param sort what they are
record Stop(int row, int last, PacketRow packet, int count, Sort sort) {
  /// The same with one more.
  ///
  /// @param known whether it is one, and not many that were joined
  Stop with(int next, boolean known) {
    return new Stop(row, next, packet, known && count > 0 ? count + 1 : 0, sort);
  }
}
