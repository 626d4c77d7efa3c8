// Loaded before candor by a test: whatever could reach another machine throws.
import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

const refuse = () => {
  throw new Error('no network, please')
}

net.Socket.prototype.connect = refuse
for (const [module, names] of [
  [net, ['connect', 'createConnection']],
  [tls, ['connect']],
  [http, ['request', 'get']],
  [https, ['request', 'get']],
  [http2, ['connect']],
  [dgram, ['createSocket']],
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dns.promises, ['lookup', 'resolve']],
]) {
  for (const name of names) module[name] = refuse
}
globalThis.fetch = refuse
globalThis.WebSocket = refuse
syncBuiltinESMExports()
