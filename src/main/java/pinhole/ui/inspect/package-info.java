/// The docks beside the picture: the fields and bytes of a segment; sockets, known connections and
/// pinholes.
package pinhole.ui.inspect;
