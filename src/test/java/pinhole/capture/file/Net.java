package pinhole.capture.file;

import java.util.Arrays;

/// Builds packets for tests: from the client 10.1.1.10:40000 to the server 203.0.113.21:21, or with
/// IPv6 from 2001:db8:1::10 to 2001:db8:2::21.
final class Net {
  static final int TCP = 6;
  static final int FIN = 1;
  static final int SYN = 2;
  static final int RST = 4;
  static final int PSH = 8;
  static final int ACK = 16;

  private static final int[] CLIENT = {10, 1, 1, 10};
  private static final int[] SERVER = {203, 0, 113, 21};
  private static final long CLIENT_6 = 0x2001_0db8_0001_0000L;
  private static final long SERVER_6 = 0x2001_0db8_0002_0000L;

  private Net() {}

  /// A segment to port 21 in Ethernet.
  static byte[] frame(String text) {
    return ethernet(0x0800, v4(tcp(40_000, 21, PSH | ACK, 1, text)));
  }

  static byte[] ethernet(int type, byte[] payload) {
    return new Bytes().zeros(12).u16(type).all(payload).array();
  }

  static byte[] tagged(int tag, int type, byte[] payload) {
    return new Bytes().u16(5).u16(type).all(payload).array();
  }

  static byte[] tcp(int from, int to, int flags, long seq, String text) {
    return tcp(from, to, flags, seq, 5, text);
  }

  /// @param words how long the header is, in units of four bytes
  static byte[] tcp(int from, int to, int flags, long seq, int words, String text) {
    Bytes tcp = new Bytes().u16(from).u16(to).u32(seq).u32(7).u8(words << 4, flags);
    return tcp.u16(64_240).u32(0).zeros(words * 4 - 20).text(text).array();
  }

  static byte[] v4(byte[] payload) {
    return v4(20 + payload.length, 0, TCP, payload);
  }

  static byte[] v4(int total, int fragment, int protocol, byte[] payload) {
    Bytes ip = new Bytes().u8(0x45, 0).u16(total).u16(0).u16(fragment).u8(63, protocol).u16(0);
    return ip.u8(CLIENT).u8(SERVER).all(payload).array();
  }

  /// With twelve bytes of options.
  static byte[] v4WithOptions(byte[] payload) {
    byte[] plain = v4(32 + payload.length, 0, TCP, payload);
    plain[0] = 0x48;
    byte[] rest = Arrays.copyOfRange(plain, 20, plain.length);
    return new Bytes().all(Arrays.copyOf(plain, 20)).zeros(12).all(rest).array();
  }

  static byte[] v6(int next, byte[] payload) {
    return v6(payload.length, next, payload);
  }

  static byte[] v6(int length, int next, byte[] payload) {
    Bytes ip = new Bytes().u32(0x6000_0000L).u16(length).u8(next, 62);
    return ip.u64(CLIENT_6).u64(0x10).u64(SERVER_6).u64(0x21).all(payload).array();
  }

  /// An ICMP or ICMPv6 error about a packet.
  static byte[] icmp(int type, int code, byte[] about) {
    return new Bytes().u8(type, code).u16(0).u32(0).all(about).array();
  }
}
