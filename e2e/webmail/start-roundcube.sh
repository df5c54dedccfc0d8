#!/usr/bin/env bash
# Runs Debian's Roundcube with an IMAP server of its own on 127.0.0.1, until it is ended:
#
#   start-roundcube.sh FOLDER     log in with student@uni.example and the password in on-debian.sh
#
# Its address is the one line on standard output. Everything it writes stands in FOLDER, and all servers end with this
# script or with its standard input. Exit status 3: Roundcube is not installed and cannot be, or this is not root on
# Debian 12.
set -euo pipefail

product=Roundcube
folder=$(mkdir -p "$1" && cd "$1" && pwd)
imap_port=${IMAP_PORT:-20143}
web_port=${WEB_PORT:-20080}
source "$(dirname "$0")/on-debian.sh"

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

# The package's own database is not used, and its question would wait for an answer.
answers='roundcube-core roundcube/dbconfig-install boolean false'
install_packages roundcube-core roundcube-sqlite3 dovecot-imapd php-cli php-sqlite3
start_dovecot "$imap_port"
start_roundcube
listening "$imap_port" Dovecot
listening "$web_port" "PHP's server"
serve "http://127.0.0.1:$web_port/"
