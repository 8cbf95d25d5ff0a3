package pinhole.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.capture.Capture;
import pinhole.capture.CapturedSegment;
import pinhole.capture.file.CaptureReader;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Transit;
import pinhole.lesson.LessonLibrary;
import pinhole.wire.Packet;

final class PcapngWriterTest {
  private final Recording recording;

  PcapngWriterTest() throws Exception {
    recording = Simulator.run(LessonLibrary.shipped().find("05-active").opening());
  }

  /// A block: its type, what is in it, and its options as text.
  private record Block(int type, ByteBuffer body, String text) {}

  private static List<Block> blocks(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    List<Block> blocks = new ArrayList<>();
    while (in.hasRemaining()) {
      int start = in.position();
      int type = in.getInt();
      int length = in.getInt();
      assertEquals(0, length % 4);
      assertEquals(length, in.getInt(start + length - 4), "the length stands at both ends");
      ByteBuffer body = in.slice(start + 8, length - 12).order(ByteOrder.LITTLE_ENDIAN);
      byte[] bytes = Arrays.copyOfRange(file, start + 8, start + length - 4);
      blocks.add(new Block(type, body, new String(bytes, StandardCharsets.UTF_8)));
      in.position(start + length);
    }
    return blocks;
  }

  @Test
  void file_beginsWithASectionAndAnInterface_thenPackets() {
    List<Block> blocks = blocks(PcapngWriter.bytes(recording, LinkId.SERVER));
    assertEquals(0x0A0D0D0A, blocks.get(0).type());
    assertEquals(0x1A2B3C4D, blocks.get(0).body().getInt(0));
    assertTrue(blocks.get(0).text().contains("Pinhole"));
    assertEquals(1, blocks.get(1).type());
    assertEquals(101, blocks.get(1).body().getShort(0), "raw IP");
    assertTrue(blocks.get(1).text().contains("server-link"));
    assertTrue(blocks.stream().skip(2).allMatch(b -> b.type() == 6));
    assertEquals(blocks.size() - 2, PcapngWriter.count(recording, LinkId.SERVER));
  }

  @Test
  void everyPacket_holdsItsBytesAndItsTime() {
    for (LinkId link : LinkId.values()) {
      List<Block> packets = blocks(PcapngWriter.bytes(recording, link)).stream().skip(2).toList();
      List<Transit> transits = recording.transits().stream().filter(t -> t.link() == link).toList();
      assertEquals(transits.size(), packets.size());
      long before = 0;
      for (Block block : packets) {
        ByteBuffer body = block.body();
        long micros = ((long) body.getInt(4) << 32) | (body.getInt(8) & 0xffffffffL);
        assertTrue(micros >= before, "in the order of time");
        before = micros;
        byte[] bytes = new byte[body.getInt(12)];
        body.get(20, bytes);
        long now = micros - PcapngWriter.START;
        assertTrue(
            transits.stream()
                .anyMatch(t ->
                    t.departs().micros() <= now
                        && now <= t.arrives().micros()
                        && carries(bytes, t.segment())));
      }
    }
  }

  private static boolean carries(byte[] bytes, Segment segment) {
    for (int hops = 0; hops < 3; hops++) {
      if (Arrays.equals(bytes, Packet.of(segment, hops).bytes())) {
        return true;
      }
    }
    return false;
  }

  @Test
  void packetsThatAWallDrops_sayIt_onlyOnTheLinkBeforeIt() {
    String said = "Client firewall drops it (default).";
    assertEquals(4, saying(LinkId.INTERNET, said));
    assertEquals(0, saying(LinkId.CLIENT, said));
    assertEquals(0, saying(LinkId.SERVER, said));
  }

  private long saying(LinkId link, String text) {
    return blocks(PcapngWriter.bytes(recording, link)).stream()
        .filter(b -> b.text().contains(text))
        .count();
  }

  @Test
  void whatIsWritten_isReadBackAsItWas() throws Exception {
    for (String lesson : List.of("05-active", "12-nat", "14-tls-blind")) {
      Recording run = Simulator.run(LessonLibrary.shipped().find(lesson).opening());
      for (LinkId link : LinkId.values()) {
        Capture capture = new CaptureReader().read("a.pcapng", PcapngWriter.bytes(run, link));
        List<LinkPacket> packets = LinkPacket.of(run, link);
        assertEquals(List.of(), capture.notes());
        assertEquals(packets.size(), capture.packets());
        assertEquals(packets.size(), capture.segments().size());
        for (int i = 0; i < packets.size(); i++) {
          Segment sent = packets.get(i).transit().segment();
          CapturedSegment read = capture.segments().get(i);
          assertEquals(sent.tuple(), read.tuple());
          assertEquals(sent.flags(), read.flags());
          assertEquals(sent.seq(), read.seq());
          assertEquals(sent.payload().length(), read.length());
          long first = packets.getFirst().at().micros();
          assertEquals(packets.get(i).at().micros() - first, read.at().micros());
        }
      }
    }
  }

  @Test
  void sameRecording_givesTheSameBytes() {
    byte[] once = PcapngWriter.bytes(recording, LinkId.INTERNET);
    Recording again = Simulator.run(recording.scenario());
    assertArrayEquals(once, PcapngWriter.bytes(again, LinkId.INTERNET));
  }
}
