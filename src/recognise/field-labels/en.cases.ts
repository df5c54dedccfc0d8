import type { LabelTable } from './labels.cases';

export const en: LabelTable = {
  host: `
    Server | Host | Hostname | Host name | Server name | Server address | IMAP Host | SMTP server: | Mail server |
    Incoming mail server | Outgoing server | Outgoing Server Name (SMTP) | Hostname or IP | POP Server: |
    IMAP server address | Server host name | SMTP relay host | Smart host | Mail server (IMAP) | Incoming (IMAP) server | SMTP (E-mail) Server IP Address or FQDN / DNS Name`,
  port: `
    Port | Port: | Port number | TCP port | IMAP Port | SMTP port | Server port | SMTP server port | Port (optional) |
    Port (Default: 143 / SSL: 993) | Incoming port | Outgoing server port number | Mail server port | Port (e.g. 993) *`,
  security: `
    Security | Encryption | Connection security | Secure connection | Encryption method | SSL/TLS | Use SSL |
    Connection type | IMAP Security | SMTP encryption | Security type | Use secure connection? | Secure connection type |
    Use the following type of encrypted connection | Encryption type | TLS mode`,
  username: `
    Username | User name | User | Login | Login name | User ID | Userid | IMAP User | SMTP username | Account name |
    Username of Account | Login ID | Incoming user name | Mail server username | User name: * | SMTP ID (if sending server requires authentication) | User (only if the server asks for one)`,
  password: `
    Password | Password: | IMAP password | App password | App-specific password | SMTP Password | Passphrase |
    Account password | Mailbox password | Password (leave empty to keep it) | New password | Server password`,
  protocol: `
    Protocol | Protocol: | Server type | Account type | Mail protocol | Incoming protocol | Type of account |
    Mailbox type | Incoming server type | Fetch protocol | Connection protocol | Type | Scheme`,
  authentication: `
    Authentication | Authentication method | Authentication type: | SMTP authentication | Use authentication |
    Server requires authentication | Smtp Auth | Auth method | Outgoing server authentication | Login method |
    Authentication mechanism | SMTP server requires authentication | Require authentication`,
  from: `
    From | From: | From address | From email | From e-mail address | Sender | Sender address | Sender's email |
    Send as | Send mail as | Email sender address | Sender email address | Send from | From (email) | Send Email As | Send e-mail as`,
  replyTo: `
    Reply-To | Reply to | Reply-to address | Reply To Email | Reply-To address (optional) | Reply address |
    Replies go to | Send replies to | Address for replies | Reply-to email address | Reply to this address | Reply-To: *`,
  interval: `
    Check for new mail every | Check interval | Check mail interval | Polling interval | Fetch frequency |
    Check frequency | Refresh (check for new messages, etc.) | Folder poll frequency | Fetch new messages |
    Check for new messages | Mail check interval | New mail poll interval on mailbox page: | Check mail every |
    Auto Refresh Folder List | How often to check mail`,
  pathPrefix: `
    IMAP path prefix | Path prefix | IMAP prefix | Root folder path | Prefix | IMAP root folder | Server path |
    Folder prefix | Personal namespace | IMAP server path | Root path | IMAP server directory | Folder path prefix | IMAP folder prefix`,
  none: `
    Display name | Full name | Your name | From name | Sender name | Timeout | Connection timeout | Server timeout |
    Verify certificate | Check server certificate | Allow self-signed certificates | Trash folder | Sent folder |
    Drafts folder | Signature | Email signature | Organization | Bcc | Description | Subject | Leave mail on server |
    Proxy host | HELO domain | Session timeout | Language | Time zone | Autosave drafts | Verify the TLS certificate | Ignore TLS Error | Accept invalid certificates | Use self-signed certificate | Administrator e-mail address | Admin email`,
};
