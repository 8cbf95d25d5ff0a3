package pinhole.capture.report;

import pinhole.capture.session.Side;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Lane;

/// A row of the list of a session's packets.
///
/// @param number of the packet in the file
/// @param at when it was seen
/// @param from who sent it
/// @param lane which of FTP's connections it belongs to
/// @param text what it says: its line, or its ports and flags
/// @param weight how much the report rests on it
/// @param phase which part of the session it belongs to
public record PacketRow(
    int number, SimTime at, Side from, Lane lane, String text, Weight weight, Phase phase) {
  /// How much a report rests on a packet.
  public enum Weight {
    /// It is not cited.
    PLAIN,
    /// It is cited.
    CITED,
    /// It decides.
    DECISIVE
  }

  /// A part of a session.
  public enum Phase {
    /// The control connection opens.
    CONNECT,
    /// Until the client is logged in.
    LOG_IN,
    /// A data connection is arranged.
    ARRANGE,
    /// A data connection is opened and carries something.
    DATA,
    /// What comes after it, or stands between.
    TALK
  }
}
