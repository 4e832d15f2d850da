import type { Provider } from '../provider.ts';
import { a1 } from './a1.ts';
import { arubaPec } from './aruba-pec.ts';
import { att } from './att.ts';
import { bellCa } from './bell-ca.ts';
import { biglobe } from './biglobe.ts';
import { bluewin } from './bluewin.ts';
import { bt } from './bt.ts';
import { centurylink } from './centurylink.ts';
import { comcast } from './comcast.ts';
import { cox } from './cox.ts';
import { daum } from './daum.ts';
import { domainfactory } from './domainfactory.ts';
import { dondominio } from './dondominio.ts';
import { earthlink } from './earthlink.ts';
import { fastweb } from './fastweb.ts';
import { freeFr } from './free-fr.ts';
import { freenet } from './freenet.ts';
import { gandi } from './gandi.ts';
import { godaddy } from './godaddy.ts';
import { hetzner } from './hetzner.ts';
import { hey } from './hey.ts';
import { hostinger } from './hostinger.ts';
import { iinet } from './iinet.ts';
import { infomaniak } from './infomaniak.ts';
import { ionos } from './ionos.ts';
import { kpn } from './kpn.ts';
import { laposte } from './laposte.ts';
import { libero } from './libero.ts';
import { mailCom } from './mail-com.ts';
import { mailRu } from './mail-ru.ts';
import { mailboxOrg } from './mailbox-org.ts';
import { migadu } from './migadu.ts';
import { mxroute } from './mxroute.ts';
import { namecheap } from './namecheap.ts';
import { naver } from './naver.ts';
import { netease } from './netease.ts';
import { nifty } from './nifty.ts';
import { o2Pl } from './o2-pl.ts';
import { ocn } from './ocn.ts';
import { oneCom } from './one-com.ts';
import { onet } from './onet.ts';
import { optus } from './optus.ts';
import { orangeFr } from './orange-fr.ts';
import { ovh } from './ovh.ts';
import { oxCloud } from './ox-cloud.ts';
import { posteo } from './posteo.ts';
import { proton } from './proton.ts';
import { proximus } from './proximus.ts';
import { purelymail } from './purelymail.ts';
import { qq } from './qq.ts';
import { rackspace } from './rackspace.ts';
import { rediffmail } from './rediffmail.ts';
import { runbox } from './runbox.ts';
import { sapo } from './sapo.ts';
import { seznam } from './seznam.ts';
import { sfr } from './sfr.ts';
import { skyUk } from './sky-uk.ts';
import { spectrum } from './spectrum.ts';
import { strato } from './strato.ts';
import { tOnline } from './t-online.ts';
import { talktalk } from './talktalk.ts';
import { telenet } from './telenet.ts';
import { telia } from './telia.ts';
import { telstra } from './telstra.ts';
import { telus } from './telus.ts';
import { tim } from './tim.ts';
import { tiscali } from './tiscali.ts';
import { titan } from './titan.ts';
import { tuta } from './tuta.ts';
import { uol } from './uol.ts';
import { virgilio } from './virgilio.ts';
import { virginmedia } from './virginmedia.ts';
import { vodafoneDe } from './vodafone-de.ts';
import { wp } from './wp.ts';
import { xtra } from './xtra.ts';
import { yahooJapan } from './yahoo-japan.ts';
import { yandex } from './yandex.ts';
import { yousee } from './yousee.ts';
import { ziggo } from './ziggo.ts';

/** All other providers, in the order of the alphabet: nothing follows their order. */
export const furtherProviders: readonly Provider[] = [
  a1,
  arubaPec,
  att,
  bellCa,
  biglobe,
  bluewin,
  bt,
  centurylink,
  comcast,
  cox,
  daum,
  domainfactory,
  dondominio,
  earthlink,
  fastweb,
  freeFr,
  freenet,
  gandi,
  godaddy,
  hetzner,
  hey,
  hostinger,
  iinet,
  infomaniak,
  ionos,
  kpn,
  laposte,
  libero,
  mailCom,
  mailRu,
  mailboxOrg,
  migadu,
  mxroute,
  namecheap,
  naver,
  netease,
  nifty,
  o2Pl,
  ocn,
  oneCom,
  onet,
  optus,
  orangeFr,
  ovh,
  oxCloud,
  posteo,
  proton,
  proximus,
  purelymail,
  qq,
  rackspace,
  rediffmail,
  runbox,
  sapo,
  seznam,
  sfr,
  skyUk,
  spectrum,
  strato,
  tOnline,
  talktalk,
  telenet,
  telia,
  telstra,
  telus,
  tim,
  tiscali,
  titan,
  tuta,
  uol,
  virgilio,
  virginmedia,
  vodafoneDe,
  wp,
  xtra,
  yahooJapan,
  yandex,
  yousee,
  ziggo,
];
