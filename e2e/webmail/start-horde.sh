#!/usr/bin/env bash
# Runs Debian's Horde Webmail, IMP, with an IMAP server of its own on 127.0.0.1, until it is ended:
#
#   start-horde.sh FOLDER     log in with student@uni.example and the password in on-debian.sh
#
# Its address is the one line on standard output. Everything it writes stands in FOLDER, but for the database, which
# is in memory; that and all servers end with this script or with its standard input. Exit status 3: Horde is not
# installed and cannot be, or this is not root on Debian 12.
set -euo pipefail

product='Horde IMP'
folder=$(mkdir -p "$1" && cd "$1" && pwd)
imap_port=${IMAP_PORT:-20143}
web_port=${WEB_PORT:-20082}
source "$(dirname "$0")/on-debian.sh"

horde="$folder/public/horde"
# Hundreds of small changes make the tables, and a disk would be waited for after each.
database_folder=$(mktemp -d -p /dev/shm horde-XXXXXX)
at_the_end+=("rm -rf $database_folder")

# Horde reads its configuration beside its code, and writes there too: so it gets a copy of both.
copy_horde() {
  mkdir -p "$folder/public" "$folder/tmp"
  # cp complains of links to maps and fonts of packages that are not asked for.
  cp -rL /usr/share/horde "$horde" 2>/dev/null || [[ -f $horde/js/prototype.js ]]
}

configure_horde() {
  local authentication=$1
  {
    cat "$horde/config/conf.php.dist"
    cat <<EOF
\$conf['use_ssl'] = 0;
\$conf['server']['name'] = '127.0.0.1';
\$conf['server']['port'] = $web_port;
\$conf['cookie']['domain'] = '';
\$conf['cookie']['path'] = '/horde';
\$conf['sql'] = array('phptype' => 'sqlite', 'database' => '$database_folder/horde.sqlite', 'charset' => 'utf-8');
\$conf['log'] = array('enabled' => true, 'type' => 'file', 'name' => '$folder/horde.log', 'priority' => 'INFO',
  'ident' => 'HORDE', 'params' => array('append' => true));
\$conf['tmpdir'] = '$folder/tmp';
\$conf['cache']['driver'] = 'Null';
\$conf['mailer'] = array('type' => 'smtp', 'params' => array('host' => '127.0.0.1', 'port' => 1));
foreach (array('perms', 'group', 'lock', 'token', 'alarms', 'history', 'vfs') as \$part) {
  \$conf[\$part]['driver'] = 'Sql';
}
\$conf['vfs']['type'] = 'Sql';
\$conf['group']['cache'] = false;
\$conf['share'] = array('driver' => 'Sqlng', 'auto_create' => true);
\$conf['sessionhandler']['type'] = 'Builtin';
\$conf['identity']['verify_from_addr'] = false;
\$conf['user'] = array('verify_from_addr' => false, 'select_view' => false, 'force_view' => 'basic');
\$conf['menu'] = array('always' => false, 'links' => array());
\$conf['secret_key'] = 'not-a-secret-for-a-test';
$authentication
EOF
  } >"$horde/config/conf.php"
  cat >"$horde/config/registry.local.php" <<EOF
<?php
\$this->applications['horde']['webroot'] = '/horde';
EOF
  cat >"$horde/imp/config/backends.local.php" <<EOF
<?php
\$servers['imap']['hostspec'] = '127.0.0.1';
\$servers['imap']['port'] = $imap_port;
\$servers['imap']['secure'] = false;
\$servers['imap']['smtp'] = array('host' => '127.0.0.1', 'port' => 1);
EOF
}

make_database() {
  cat >"$folder/setup.php" <<EOF
<?php
require_once '$horde/lib/Application.php';
\$bundle = new Horde_Bundle(Horde_Core_Cli::init());
\$bundle->init();
\$bundle->writeAllConfigs();
\$bundle->migrateDb();
EOF
  timeout --foreground 60 php -d memory_limit=1G -d error_reporting=22517 "$folder/setup.php" >"$folder/setup.log" 2>&1 ||
    { tail "$folder/setup.log" >&2; exit 1; }
}

start_php() {
  # Notices of a Horde older than this PHP would stand in its pages.
  php -d error_reporting=22517 -d display_errors=0 -d "session.save_path=$folder/tmp" -d memory_limit=512M \
    -S "127.0.0.1:$web_port" -t "$folder/public" >"$folder/php.log" 2>&1 </dev/null &
}

# With PHP's CGI, which is not used, Horde's packages ask for no Apache.
install_packages php-horde-webmail php-horde-imp dovecot-imapd php-sqlite3 php-cli php-cgi
start_dovecot "$imap_port"
copy_horde
configure_horde ''
make_database
configure_horde "\$conf['auth'] = array('driver' => 'application', 'params' => array('app' => 'imp'),
  'admins' => array('student@uni.example'));"
start_php
listening "$imap_port" Dovecot
listening "$web_port" "PHP's server"
serve "http://127.0.0.1:$web_port/horde/"
