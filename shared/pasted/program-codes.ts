import type { MeaningId } from './meanings.ts';

/**
 * Numbers and names that programs show, with what they say where no words beside them say more. Sources: MAPI's and
 * Outlook's codes ([MS-OXCDATA] 2.4; learn.microsoft.com, "Send/receive errors in Outlook", 0x800CCCxx of
 * inetcomm's mimeole.h); WinINet and WinHTTP errors (wininet.h: 0x80072Exx); ActiveSync's HTTP results (0x8019xxxx), the
 * Windows Mail client (0x8007, 0x8500, 0x8600); sign-in of Office ("Troubleshoot sign-in issues with Office", CAA and 0xCAA
 * numbers, 0x8004dexx, error tags); Chromium's net_error_list.h; Mozilla's NSS and PSM errors (SEC_ERROR_, SSL_ERROR_,
 * MOZILLA_PKIX_, NS_ERROR_); Apple's NSURLError.h and SecBase.h; Android and OpenSSL. Seen November 2026.
 */
const codes: readonly (readonly [MeaningId, ...string[]])[] = [
  // Outlook: set-up, data files, profiles
  ['data-file-damaged', '0x80040600', '0x80040119', '0x8004011b', '0x8004060c', '0x80040116', '0x8004060e', '0x80070570', '0x80030002', '0x800300fd'],
  ['profile-broken', '0x8004010f', '0x80040154', '0x8004011c', '0x80040111', '0x8004010c', '0x8004011f', '0x80040401', '0x80070057'],
  ['profile-broken', '0x80004005', '0x800ccc0a', '0x80040305', '0x8000ffff', '0x80070005', '0x800401f0', '0x80004002', '0x8007000e'],
  ['outlook-disconnected', '0x8004011d', '0x80040115', '0x80040114', '0x80040117', '0x8004010b', '0x80040301', '0x80040201', '0x80040501'],
  ['right-refused', '0x80070508', '0x8004010a'],
  ['no-connection', '0x800ccc0e', '0x80042108', '0x80042109', '0x80042110', '0x8004210e', '0x800ccc14', '0x800ccc15', '0x800ccc11'],
  ['time-out', '0x8004210a', '0x8004210b', '0x800ccc19', '0x80072ee2', '0x8004210d'],
  ['connection-dropped', '0x800ccc0f', '0x800ccc67', '0x800ccc1f', '0x80072efe', '0x80072eff', '0x800cccdf', '0x80072f78', '0x800ccc17'],
  ['name-not-found', '0x800ccc0d', '0x80072ee7', '0x800ccc12', '0xcaa82ee7', '0x80072af9', '0x80072afc'],
  ['server-setting', '0x800ccc1a', '0x800ccc13', '0x800ccc7d', '0x800ccc41', '0x800ccccb', '0x8004210c', '0x800420cb'],
  ['sign-in-method', '0x800ccc80', '0x800ccc18', '0x800ccc1b', '0x800cccd4', '0x8004210f'],
  ['send-sign-in-off', '0x800ccc78', '0x800ccc05', '0x800cccd3', '0x80041063'],
  ['recipient-unknown', '0x800ccc79', '0x800ccc65'],
  ['message-too-large', '0x800ccc6d', '0x800ccc0c', '0x800ccc63'],
  ['something-wrong', '0x800ccc90', '0x800ccca2'],
  ['wrong-password', '0x800ccc92', '0x800ccc91', '0x800cccd1', '0x800ccccd', '0x80042102', '0x80048823', '0x8007052e', '0x80190191', '0x80041065', '0x80048821', '-17899', '-17900', '-17997', '0x85050041', '-20203'],
  ['server-fails', '0x800cccd2', '0x800ccca1', '0x800ccc0b', '0x801901f4', '0x801901f7', '0x801901f6', '0x80041004', '0x85020010'],
  ['mailbox-full', '0x80040606', '0x80040607', '0x8004060a', '0x85010013', '0x80040618'],
  ['account-locked', '0x80070775', '0x80048826'],
  ['account-disabled', '0x80070533'],
  ['password-expired', '0x80070532', '0x80070773', '0x80048825'],
  ['mailbox-in-use', '0x800ccc93', '0x80070020', '0x800cccb0', '0x80040304'],
  ['sending-limit', '0x800ccc8f', '0x8004060b'],
  ['device-rule', '0x86000c0e', '0x86000c09', '0x8600c2ae', '0x80860003', '0x8600c0e1', '0x86000108', '0x80180014'],
  ['not-synchronised', '0x85050042', '0x80190194', '0x80070490', '0x80048102', '0x80041001', '0x8004102a', '0x80040fb3', '0x80040405', '0x80004001', '0x85010014'],
  ['encryption-setting', '0x800ccc7c', '0x800cccd7', '0x800ccc1d'],

  // WinINet
  ['clock-off', '0x80072f8f', '0x80072f05', '0x800b0101'],
  ['certificate-untrusted', '0x80072f0d', '0x800b0109', '0x800b010a', '0x80072f7d', '0x80090325', '0x800b0100', '0x800b0112', '0x80072f8a'],
  ['certificate-name', '0x80072f06', '0x800b010f', '0x80090322'],
  ['certificate-date', '0x80090328'],
  ['certificate-revoked', '0x80072f19', '0x80092013', '0x80092012', '0x800b010c', '0x800b010e', '0x80092010'],
  ['way-blocked', '0x80072efd', '0x8007274c', '0x8007274d', '0x8007274a', '0x80072746'],
  ['offline', '0x80072ee1', '0x80072eec', '0x8007139f', '0x800704cf', '0x80072f76'],
  ['proxy-sign-in', '0x80190197', '0x80072f88'],

  // signing in to Office
  ['broker-no-network', '0xcaa82ee2', '0xcaa82efd', '0xcaa70004', '0xcaa70007', '0xcaa82efe', '0xcaa3012d', '0xcaa82eff', '0xcaa70008', '0xcaa30197'],
  ['clock-off', '0xcaa82f8f'],
  ['sign-in-again', '0xcaa90056', '0xcaa2000c', '0xcaa10001', '0x80048831', '0x80049dd3'],
  ['wrong-password', '0x80048163'],
  ['own-sign-in-server', '0xcaa90018', '0xcaa90014', '0xcaa9001f', '0xcaa90022', '0xcaa9002c', '0xcaa90004', '0xcaa90019', '0xcaa9001e', '0xcaa90017'],
  ['component-off', '[4usqa]', '4usqa', '0xd0090016', 'd0090016'],
  ['profile-broken', '7q6ch', '657rx', '0x8009000b', '0x80090016', '0x80090030', '0x80090011', '0x8009000d', '0x8009030d', '0xcaa20005', '[1001]', '0x80070520', '0x8007007e', '0x80080300', '0x8007007f', '3399614467', '3399614475', '3399614473', '3399614476', '0xcaa50021', '0xcaa5001c', '0x80004004', '49dvs', '58tm1', '4qj6b', '[1200]', '[2603]'],
  ['second-work-account', '0x8004deb2', '0x8004deb4', '0x8004de85', '0x8004de8a', '0x8018000a'],
  ['not-synchronised', '0x8004de40', '0x8004def0', '0x8004de44', '0x8004dec5', '0x8004def7', '0x8004de42'],
  ['device-unknown', '0x801c0003', '0x80180018', '0x801c001d', '0x801c03f2', '0x801c03f3', '0x80180002', '0x801c0451', '0xcaa5004b', '0x80180026', '0x801c03ed'],
  [, '0xc004c060', '0xc004f074', '0xc004f05d', '0xc004b100', '0x4004f00c', '0x803d0010', '0x80ee0020'],
  ['factor-asked', '0xcaa2000b', 'caa2000b', '0xcaa20064', '0xcaa10008'],
  ['sign-in-refused', 'caa20003', '0xcaa20003', 'caa20002', '0xcaa20002', 'caa20004', '0xcaa20004', '0xcaa20008', '0xcaa20001', 'caa20001', 'caa50021', 'caa5004b', 'caa70004', 'caa90018', 'caa30194', '0xcaa30194', '0xcaa90006', '0xcaa9005d', '0x80048105', '0x80048001', '0x80048103'],

  // browsers: Chromium and Mozilla
  ['offline', 'err_internet_disconnected', 'err_network_changed', 'err_address_unreachable', 'ns_error_offline', 'dns_probe_finished_no_internet', 'dns_probe_finished_bad_config', 'err_network_io_suspended'],
  ['proxy-refuses', 'err_tunnel_connection_failed', 'err_proxy_connection_failed', 'err_proxy_certificate_invalid', 'err_mandatory_proxy_configuration_failed', 'err_pac_script_failed', 'err_socks_connection_failed', 'ns_error_proxy_connection_refused', 'ns_error_unknown_proxy_host', 'ns_error_proxy_bad_gateway', 'err_no_supported_proxies', 'err_pac_not_in_dhcp'],
  ['proxy-sign-in', 'err_proxy_auth_requested', 'err_proxy_auth_unsupported', 'err_proxy_auth_requested_with_no_connection', 'ns_error_proxy_authentication_failed'],
  ['filter-page', 'err_blocked_by_administrator', 'err_blocked_by_client', 'err_blocked_by_response', 'err_network_access_denied', 'err_blocked_enrollment_check_pending'],
  ['name-not-found', 'err_name_not_resolved', 'dns_probe_finished_nxdomain', 'dns_probe_started', 'dns_probe_possible', 'err_name_resolution_failed', 'err_icann_name_collision', 'ns_error_unknown_host', 'err_dns_timed_out', 'err_dns_server_failed', 'unknownhostexception', 'eai_again', 'enotfound', 'getaddrinfo', 'gaierror'],
  ['connection-dropped', 'err_connection_reset', 'err_connection_closed', 'err_connection_aborted', 'err_empty_response', 'err_http2_protocol_error', 'err_quic_protocol_error', 'err_ssl_protocol_error', 'err_ssl_version_or_cipher_mismatch', 'pr_connect_reset_error', 'pr_end_of_file_error', 'ssl_error_handshake_failure_alert', 'ns_error_net_reset', 'ns_error_net_interrupt', 'econnreset', 'epipe', 'ssl_connect_error', 'sslhandshakeexception', 'err_http2_ping_failed', 'ssl_error_syscall', 'econnaborted', 'socketexception'],
  ['no-connection', 'err_connection_refused', 'err_connection_failed', 'ns_error_connection_refused', 'econnrefused', 'connectexception', 'ehostunreach', 'enetunreach', 'noroutetohostexception', 'ns_error_net_on_connecting_to'],
  ['time-out', 'err_connection_timed_out', 'err_timed_out', 'ns_error_net_timeout', 'etimedout', 'sockettimeoutexception', 'err_http2_server_refused_stream'],
  ['certificate-date', 'err_cert_date_invalid', 'sec_error_expired_certificate', 'sec_error_expired_issuer_certificate', 'mozilla_pkix_error_not_yet_valid_issuer_certificate', 'cert_has_expired', 'certificateexpiredexception', 'x509_v_err_cert_has_expired'],
  ['certificate-too-early', 'mozilla_pkix_error_not_yet_valid_certificate', 'cert_not_yet_valid', 'certificatenotyetvalidexception', 'err_ssl_server_cert_not_yet_valid', 'sec_error_ocsp_future_response'],
  ['certificate-name', 'err_cert_common_name_invalid', 'ssl_error_bad_cert_domain', 'err_tls_cert_altname_invalid', 'sslpeerunverifiedexception', 'hostname_mismatch'],
  ['certificate-untrusted', 'err_cert_authority_invalid', 'sec_error_unknown_issuer', 'sec_error_untrusted_issuer', 'sec_error_untrusted_cert', 'mozilla_pkix_error_self_signed_cert', 'mozilla_pkix_error_mitm_detected', 'err_cert_invalid', 'err_cert_weak_signature_algorithm', 'err_cert_weak_key', 'err_certificate_transparency_required', 'self_signed_cert_in_chain', 'depth_zero_self_signed_cert', 'unable_to_verify_leaf_signature', 'unable_to_get_issuer_cert_locally', 'certpathvalidatorexception', 'certificate_verify_failed', 'sec_error_bad_signature', 'sec_error_inadequate_key_usage', 'sec_error_ca_cert_invalid', 'ssl_error_bad_certificate_alert', 'mozilla_pkix_error_ca_cert_used_as_end_entity', 'err_cert_symantec_legacy', 'err_ssl_key_usage_incompatible', 'trustanchor', 'unknown_ca', 'certificate_unknown'],
  ['certificate-revoked', 'err_cert_revoked', 'err_cert_unable_to_check_revocation', 'sec_error_revoked_certificate', 'err_cert_no_revocation_mechanism'],
  ['encryption-setting', 'ssl_error_rx_record_too_long', 'ssl_error_unsupported_version', 'wrong_version_number', 'ssl23_get_server_hello', 'ssl3_get_record', 'http_request'],
  ['browser-storage', 'err_too_many_redirects', 'err_cache_miss', 'err_response_headers_too_big', 'ns_error_redirect_loop', 'err_response_headers_truncated'],
  [, 'userhasnomailboxexception', 'userhasnomailboxandnolicenseassignedexception', 'owauserhasnomailboxandnolicenseassignedexception', 'owauserhasnomailboxexception', 'mailboxnotenabledforrestapi', 'mailboxnotfoundexception', 'mailboxnothostedonpremises', 'mailboxnotenabled'],
  ['component-off', 'owadisabledexception'],
  ['account-disabled', 'accountdisabledexception', 'accountterminationexception', 'erroraccountdisabled'],
  ['mailbox-full', 'errorquotaexceeded', 'quotaexceeded', 'mailboxquotaexceeded'],
  ['mailbox-moved', 'wrongserverexception', 'illegalcrossserverconnectionexception', 'mailboxcrosssitefailoverexception', 'mailboxinsitefailoverexception'],
  ['server-fails', 'mailboxofflineexception', 'storagetransientexception', 'errorinternalservertransienterror', 'errorinternalservererror', 'errorserverbusy', 'errormailboxstoreunavailable', 'mapiexceptionmdboffline', 'serverbusyexception', 'adtransientexception', 'connectionfailedtransientexception'],
  ['too-many-connections', 'overbudgetexception', 'errorexceededconnectioncount', 'applicationthrottled', 'mailboxconcurrency', 'toomanyobjectsopenedexception'],

  // Apple: NSURLErrorDomain, CFNetwork, Security, MCMail
  ['time-out', 'nsurlerrordomain error -1001', '-1001'],
  ['name-not-found', 'nsurlerrordomain error -1003', '-1003', '-1006'],
  ['no-connection', '-1004', 'nsposixerrordomain error 61', 'nsposixerrordomain code=61'],
  ['connection-dropped', '-1005', '-1200', '-9806', '-9805', 'nsposixerrordomain error 54', '-9816', '-9824', '-9820', '-9836', '-9801', '-9844'],
  ['offline', '-1009', '-1020', '-1018', '-1019'],
  ['wrong-password', '-1012', '-1013'],
  ['certificate-untrusted', '-1202', '-9807', '-9812', '-9813', '-9808', '-67843', '-1203', 'errsslxcertchaininvalid'],
  ['certificate-name', '-9843', '-67602'],
  ['certificate-date', '-1201', '-9814', '-67818'],
  ['certificate-too-early', '-1204', '-9815', '-67819'],
  ['encryption-setting', '-1022'],
  ['no-connection', 'mfmessageerrordomain error 1032', 'mcmailerrordomain error 1030', 'mfmessageerrordomain error 1030', 'mfmessageerrordomain'],

  // consumer Google
  ['program-not-trusted', 'disallowed_useragent', 'org_internal'],
  ['consent-needed', 'admin_policy_enforced', 'need_admin_approval', 'consent_required'],
  ['program-registration', 'redirect_uri_mismatch', 'invalid_client', 'unauthorized_client', 'invalid_scope', 'unsupported_grant_type', 'deleted_client', 'invalid_request', 'unsupported_response_type'],
  ['sign-in-again', 'interaction_required', 'login_required', 'token_expired', 'invalidauthenticationtoken', 'lifetimevalidationfailed', 'errortokenexpired', 'invalid_token'],
  ['sign-in-refused', 'invalid_grant', 'access_denied'],
  ['sign-in-fails', 'temporarily_unavailable', 'server_error', 'internal_failure'],
];

const byCode = new Map<string, MeaningId>();
for (const [meaning, ...own] of codes)
  for (const code of own) if (!byCode.has(code)) byCode.set(code, meaning);

/** Numbers in hexadecimal or with a sign, tags in brackets, and names in one word. */
const whole = /\[[a-z0-9]{4,6}\]|0x[0-9a-f]{4,8}\b|(?<![\w.])-\d{3,5}\b|[a-z][a-z0-9_]{4,70}|\b\d{10}\b|\b[0-9a-z]{5}\b/g;

export interface ProgramCode {
  /** As the program shows it. */
  readonly code: string;
  readonly meaning: MeaningId | undefined;
}

const MOST = 8;

/** Numbers and names in a plain text (plain-text.ts): those that are known, and the hexadecimal ones that nobody knows. */
export function programCodesIn(plain: string): readonly ProgramCode[] {
  const found = new Map<string, ProgramCode>();
  for (const [code] of plain.matchAll(whole)) {
    const bare = code.replace(/^0x/, '');
    const meaning = byCode.get(code) ?? byCode.get(`0x${bare}`);
    if (meaning === undefined && !/^0x[0-9a-f]{8}$/.test(code)) continue;
    found.set(code, { code: shown(code), meaning });
  }
  return [...found.values()].slice(0, MOST);
}

/** Programs write these in capitals. */
function shown(code: string): string {
  if (code.startsWith('0x')) return `0x${code.slice(2).toUpperCase()}`;
  return /^(?:caa|err_|sec_|ssl_|ns_|mozilla_|dns_|pr_|e[a-z]+$)/.test(code) ? code.toUpperCase() : code;
}
