/// Reads from a recording what inspector and sockets show, as plain values.
package pinhole.ui.inspect.model;
