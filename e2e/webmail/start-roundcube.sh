#!/usr/bin/env bash
# Runs Debian's Roundcube with an IMAP server of its own on 127.0.0.1, until it is ended:
#
#   start-roundcube.sh FOLDER     log in with student@uni.example and the password below
#
# Its address is the one line on standard output. Everything it writes stands in FOLDER, and all servers end with
# this script. Exit status 3: Roundcube is not installed and cannot be, or this is not root, whom Dovecot needs.
set -euo pipefail

folder=$(mkdir -p "$1" && cd "$1" && pwd)
imap_port=${IMAP_PORT:-20143}
web_port=${WEB_PORT:-20080}
password='test1234'
packages=(roundcube-core roundcube-sqlite3 dovecot-imapd php-cli php-sqlite3)

install_packages() {
  if [[ $EUID -ne 0 ]] || ! grep -q '^ID=debian$' /etc/os-release 2>/dev/null; then
    echo "Roundcube is only started by root on Debian." >&2
    exit 3
  fi
  dpkg -s "${packages[@]}" >/dev/null 2>&1 && return
  export DEBIAN_FRONTEND=noninteractive
  # The package's own database is not used, and its question would wait for an answer.
  echo 'roundcube-core roundcube/dbconfig-install boolean false' | debconf-set-selections
  {
    apt-get -q -o DPkg::Lock::Timeout=600 update
    apt-get -q -o DPkg::Lock::Timeout=600 install -y --no-install-recommends "${packages[@]}"
  } >&2 || { echo "Roundcube's packages could not be installed." >&2; exit 3; }
}

start_dovecot() {
  mkdir -p "$folder/dovecot/mail"
  chown mail:mail "$folder/dovecot/mail"
  # Dovecot's own users must reach their folders, and mktemp lets only root in.
  chmod 755 "$folder" "$folder/dovecot"
  cat >"$folder/dovecot/dovecot.conf" <<EOF
base_dir = $folder/dovecot/run
state_dir = $folder/dovecot/run
log_path = $folder/dovecot/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:$folder/dovecot/mail/%u
first_valid_uid = 1
service imap-login {
  inet_listener imap {
    port = $imap_port
  }
  inet_listener imaps {
    port = 0
  }
}
passdb {
  driver = static
  args = password=$password
}
userdb {
  driver = static
  args = uid=mail gid=mail home=$folder/dovecot/mail/%u
}
EOF
  dovecot -F -c "$folder/dovecot/dovecot.conf" >&2 &
}

start_roundcube() {
  local config="$folder/roundcube/config"
  mkdir -p "$config" "$folder/roundcube/temp"
  cp /etc/roundcube/defaults.inc.php /etc/roundcube/mimetypes.php "$config/"
  cat >"$config/config.inc.php" <<EOF
<?php
\$config['db_dsnw'] = 'sqlite:///$folder/roundcube/sqlite.db?mode=0600';
\$config['imap_host'] = '127.0.0.1:$imap_port';
\$config['smtp_host'] = '127.0.0.1:1';
\$config['username_domain'] = 'uni.example';
\$config['des_key'] = 'not-a-secret-for-a-test-';
\$config['log_dir'] = '$folder/roundcube';
\$config['temp_dir'] = '$folder/roundcube/temp';
\$config['plugins'] = [];
\$config['language'] = 'en_US';
EOF
  php -r '(new PDO("sqlite:" . $argv[1]))->exec(file_get_contents("/usr/share/roundcube/SQL/sqlite.initial.sql"));' \
    "$folder/roundcube/sqlite.db"
  ROUNDCUBE_CONFIG_DIR=$config php -d "session.save_path=$folder/roundcube/temp" \
    -S "127.0.0.1:$web_port" -t /var/lib/roundcube/public_html >"$folder/roundcube/php.log" 2>&1 </dev/null &
}

listening() {
  for _ in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return
    sleep 0.1
  done
  echo "$2 did not start; see $folder." >&2
  exit 1
}

# On the way out, whatever the reason, the servers end too.
trap 'jobs -p | xargs -r kill 2>/dev/null; wait' EXIT
trap 'exit 0' TERM INT
install_packages
start_dovecot
start_roundcube
listening "$imap_port" Dovecot
listening "$web_port" "PHP's server"
echo "http://127.0.0.1:$web_port/"
wait
