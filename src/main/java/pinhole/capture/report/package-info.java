/// What a capture tells about its FTP sessions: a finding each, the packets it rests on, how sure
/// it is, and what would help. A capture shows one place only; what it cannot show is said to be
/// unknown.
package pinhole.capture.report;
