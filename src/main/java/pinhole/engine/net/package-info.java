/// Values on the wire: addresses, endpoints, five-tuples, segments. Immutable, without behaviour in
/// time.
package pinhole.engine.net;
