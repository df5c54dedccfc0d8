/** Help with the message "server name does not match server in certificate". Names and servers are data. */
import type { Requirements } from '../model/requirements';
import { useSpeech } from '../popup/world';

export function CertificateHelp({ requirements }: { requirements: Requirements }) {
  const { words } = useSpeech();
  const { incoming, outgoing, institution, retired } = requirements;
  return (
    <section id="certificate">
      <h2>{words('help_certificate')}</h2>
      <p>{words('help_certificate_do', incoming.imap.host, outgoing.host)}</p>
      <p>{words('help_certificate_why', institution, retired.imap)}</p>
      <p>{words('help_certificate_never')}</p>
    </section>
  );
}
