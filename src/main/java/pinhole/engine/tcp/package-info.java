/// TCP as a pure function (RFC 9293): state and input in, new state, actions and reasons out.
package pinhole.engine.tcp;
