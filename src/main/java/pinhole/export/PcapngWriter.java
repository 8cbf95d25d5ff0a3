package pinhole.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Recording;

/// Writes what one link saw as a pcapng file (draft-ietf-opsawg-pcapng): one section, one
/// interface, a block a packet.
///
/// The link type is RAW: a packet begins with its IP header, since the simulation has no Ethernet,
/// and made-up hardware addresses would look like knowledge. Times are those of the simulation,
/// counted from a fixed day, so that the same recording always gives the same bytes.
public final class PcapngWriter {
  private static final int RAW = 101;
  private static final int SECTION = 0x0A0D0D0A;
  private static final int INTERFACE = 1;
  private static final int PACKET = 6;
  private static final long UNKNOWN_LENGTH = -1;

  private static final int COMMENT = 1;
  private static final int APPLICATION = 4; // shb_userappl
  private static final int NAME = 2; // if_name
  private static final int DESCRIPTION = 3; // if_description

  /// 1 January 2026, 00:00 UTC, in microseconds.
  static final long START = 1_767_225_600_000_000L;

  private PcapngWriter() {}

  /// Writes the file; the stream stays open.
  ///
  /// @param link whose packets; where a packet is, is told at the middle of the link
  public static void write(Recording recording, LinkId link, OutputStream out) throws IOException {
    ExportWords words = new ExportWords();
    out.write(
        new PcapngBlock(SECTION)
            .u32(0x1A2B3C4D)
            .u16(1)
            .u16(0)
            .u64(UNKNOWN_LENGTH)
            .option(COMMENT, words.say("pcapng.section", recording.scenario().id()))
            .option(APPLICATION, words.say("pcapng.application"))
            .bytes());
    out.write(
        new PcapngBlock(INTERFACE)
            .u16(RAW)
            .u16(0)
            .u32(0)
            .option(NAME, words.say("pcapng.link." + link))
            .option(DESCRIPTION, words.say("pcapng.about." + link))
            .bytes());
    for (LinkPacket packet : LinkPacket.of(recording, link)) {
      out.write(block(packet));
    }
  }

  /// The whole file.
  public static byte[] bytes(Recording recording, LinkId link) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(recording, link, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return out.toByteArray();
  }

  /// How many packets the link saw.
  public static int count(Recording recording, LinkId link) {
    return LinkPacket.of(recording, link).size();
  }

  private static byte[] block(LinkPacket packet) {
    long micros = START + packet.at().micros();
    byte[] data = packet.bytes();
    PcapngBlock block =
        new PcapngBlock(PACKET)
            .u32(0)
            .u32((int) (micros >>> 32))
            .u32((int) micros)
            .u32(data.length)
            .u32(data.length)
            .raw(data);
    List<String> comments = packet.comments();
    comments.forEach(comment -> block.option(COMMENT, comment));
    return block.bytes();
  }
}
