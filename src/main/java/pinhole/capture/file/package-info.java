/// Reads capture files: classic pcap and pcapng, also compressed with gzip, into the values of
/// `pinhole.capture`. A file comes from a stranger: whatever is in it is data, lengths are checked
/// before they are used, and [CaptureLimits] says how much of it is ever kept.
///
/// On the way of a packet: `ByteSource` gives bytes, `PcapFormat` or `PcapngFormat` cuts them into
/// packets, `LinkLayer` finds IP in them, `IpPacket` finds TCP or ICMP, `PacketCollector` counts,
/// and `SegmentStore` decides what is kept.
package pinhole.capture.file;
