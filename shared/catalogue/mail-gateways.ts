/** Gateways in front of a mailbox that is elsewhere: their MX says nothing of where it is. */
export const mailGateways: readonly string[] = [
  'pphosted.com',
  'ppe-hosted.com',
  'mimecast.com',
  'ess.barracudanetworks.com',
  'iphmx.com',
  'messagelabs.com',
  'hornetsecurity.com',
  'antispameurope.com',
  'hydra.sophos.com',
  'tmes.trendmicro.com',
  'mx.cloudflare.net',
];
